package org.recto.refdata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Description;
import org.recto.hgvs.IntronNumbers;
import org.recto.hgvs.KnownTranscript;
import org.recto.hgvs.Layout;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Objection;
import org.recto.hgvs.Reference;
import org.recto.refdata.Found.Version;
import org.recto.term.Accession;

/**
 * Holds descriptions against the transcripts and proteins that they count on, where reference data have them. A record
 * of another version than the description names says nothing of it. For one thread.
 */
public final class DescribedOn {

    private final Refdata refdata;
    private final Map<Accession, KnownTranscript> known = new HashMap<>();

    public DescribedOn(Refdata refdata) {
        this.refdata = refdata;
    }

    /** What the sequences that a description counts on say against it; nothing where they aren't held. */
    public List<Objection> objections(Description description) {
        return switch (description) {
            case Description.OnSeveral several ->
                several.alleles().stream()
                        .flatMap(List::stream)
                        .flatMap(this::objectionsTo)
                        .toList();
            case Description.OneOf oneOf ->
                oneOf.alternatives().stream().flatMap(this::objectionsTo).toList();
            case Description.Fusion fusion ->
                Stream.of(fusion.five(), fusion.three())
                        .flatMap(part -> on(part.reference())
                                .map(transcript -> transcript.against(Numbering.RNA, part.at()))
                                .orElse(List.of())
                                .stream())
                        .toList();
            case Description.Nucleotide _, Description.Protein _, Description.Alleles _ ->
                Optional.ofNullable(description.reference())
                        .flatMap(this::on)
                        .map(transcript -> transcript.against(description))
                        .orElse(List.of());
        };
    }

    /** What a refused text may have meant that counts from an intron's number on a transcript which it names. */
    public List<String> corrections(String text) {
        return IntronNumbers.reference(text)
                .flatMap(Accession::parse)
                .flatMap(this::known)
                .map(transcript -> IntronNumbers.corrections(text, transcript.layout()))
                .orElse(List.of());
    }

    private Stream<Objection> objectionsTo(Description description) {
        return objections(description).stream();
    }

    /** The transcript in brackets, or the sequence itself. */
    private Optional<KnownTranscript> on(Reference reference) {
        return Stream.concat(
                        Optional.ofNullable(reference.within()).flatMap(Accession::parse).stream(),
                        Stream.of(reference.sequence()))
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<KnownTranscript> known(Accession asked) {
        KnownTranscript before = known.get(asked);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<KnownTranscript> found = transcript(asked)
                .map(transcript ->
                        of(transcript.layout(), refdata.proteinOf(transcript).orElse(null)))
                .or(() -> refdata.protein(asked)
                        .filter(held -> held.accession().equals(asked))
                        .map(held -> of(Layout.NONE, held)));
        found.ifPresent(transcript -> known.put(asked, transcript));
        return found;
    }

    /** By its own accession, or by that of the protein that it codes for. */
    private Optional<Transcript> transcript(Accession asked) {
        return refdata.transcript(asked)
                .filter(found -> found.version() != Version.OTHER)
                .map(Found::value)
                .or(() -> refdata.genesNamed(asked.name()).stream()
                        .flatMap(gene -> gene.standards().stream())
                        .filter(standard -> isOrLeavesOpen(asked, standard.refseqProtein())
                                || isOrLeavesOpen(asked, standard.ensemblProtein()))
                        .findFirst()
                        .flatMap(standard -> refdata.transcript(standard.refseq()))
                        .filter(found -> found.version() == Version.SAME)
                        .map(Found::value));
    }

    private static boolean isOrLeavesOpen(Accession asked, Accession held) {
        return asked.sameRecord(held) && (asked.version() == null || asked.equals(held));
    }

    private static KnownTranscript of(Layout layout, @Nullable ProteinSequence protein) {
        return new KnownTranscript(layout, null, protein == null ? null : protein.sequence());
    }
}
