package org.recto.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Isoform;
import org.recto.entry.Transcript;
import org.recto.hgvs.CodingExons;
import org.recto.refdata.Found;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Refdata;
import org.recto.rule.Input.Remembered;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/**
 * What an entry's positions are held against: the transcript that it names, by its own exons where they are whole and by
 * the reference's otherwise, and the sequence of the protein. Where it names none, the gene's transcripts in the
 * reference data, any of which may be meant.
 */
public final class Yardstick {

    /** UniProt numbers a protein's isoforms from 1; few have more than these. */
    private static final int MOST_ISOFORMS = 9;

    private final ConsultedEntry entry;
    private final Products products;
    private final Refdata refdata;
    private final Notes notes;
    private final @Nullable Transcript canonical;
    private final Map<String, Remembered<List<Measure>>> measures = new HashMap<>();
    private @Nullable Remembered<List<org.recto.refdata.Transcript>> ofGene;

    Yardstick(ConsultedEntry entry, Products products, Refdata refdata, Notes notes) {
        this.entry = entry;
        this.products = products;
        this.refdata = refdata;
        this.notes = notes;
        this.canonical = chosen();
    }

    private List<org.recto.refdata.Transcript> ofGene() {
        if (ofGene == null) {
            ofGene = notes.remember(() -> refdata.transcriptsOf(symbol()));
        }
        return notes.recall(ofGene);
    }

    private String symbol() {
        return Optional.ofNullable(products.hgncId())
                .flatMap(HgncId::parse)
                .flatMap(refdata::gene)
                .map(Gene::symbol)
                .orElse(products.symbol());
    }

    private @Nullable Transcript chosen() {
        List<Transcript> all = products.transcripts();
        return all.stream()
                .filter(transcript -> Boolean.TRUE.equals(transcript.canonical()))
                .findFirst()
                .orElse(all.size() == 1 ? all.getFirst() : null);
    }

    /** The transcript that the entry's positions are on: the one marked, or the only one. */
    public Optional<Transcript> canonical() {
        return Optional.ofNullable(canonical);
    }

    /** The reference's transcript of the accession that the entry gives. */
    public Optional<Found<org.recto.refdata.Transcript>> reference(Transcript transcript) {
        return Optional.ofNullable(transcript.accession())
                .flatMap(Accession::parse)
                .flatMap(refdata::transcript);
    }

    /**
     * What a position may be held against.
     *
     * @param transcript item id of the transcript that the position names, {@code null} where it names none
     * @return none where the transcript is unknown to the reference data and to the entry's own exons
     */
    public List<Measure> measures(@Nullable String transcript) {
        String key = String.valueOf(transcript);
        Remembered<List<Measure>> known = measures.get(key);
        if (known == null) {
            known = notes.remember(() -> measured(transcript));
            measures.put(key, known);
        }
        return notes.recall(known);
    }

    private List<Measure> measured(@Nullable String transcript) {
        Transcript named = named(transcript).orElse(canonical);
        if (named == null) {
            return ofGene().stream().map(this::measure).toList();
        }
        Optional<org.recto.refdata.Transcript> reference = reference(named).map(Found::value);
        Optional<CodingExons> own = ExonTable.whole(
                named, reference.map(org.recto.refdata.Transcript::codingLength).orElse(null));
        String name = Objects.requireNonNullElse(named.accession(), "the entry's own exons");
        if (reference.isPresent()) {
            Measure measure = measure(reference.get());
            return List.of(new Measure(measure.name(), own.orElse(measure.exons()), measure.sequence()));
        }
        if (named.accession() != null && !named.accession().isBlank()) {
            ProteinSequence sequence = record(named).orElse(null);
            return own.isEmpty() && sequence == null
                    ? List.of()
                    : List.of(new Measure(name, own.orElse(null), sequence));
        }
        return own.map(exons -> List.of(new Measure(name, exons, sameLength(exons))))
                .orElseGet(() -> ofGene().stream().map(this::measure).toList());
    }

    private Optional<Transcript> named(@Nullable String id) {
        return products.transcripts().stream()
                .filter(transcript -> transcript.id().equals(id))
                .findFirst();
    }

    /** The sequence of the isoform that a transcript codes for, by the isoform's own accession. */
    private Optional<ProteinSequence> record(Transcript transcript) {
        List<Isoform> isoforms = products.isoforms();
        return isoforms.stream()
                .filter(isoform -> transcript.id().equals(isoform.transcript()))
                .findFirst()
                .or(() -> isoforms.stream()
                        .findFirst()
                        .filter(first -> first.transcript() == null && transcript.equals(canonical)))
                .map(Isoform::accession)
                .flatMap(Accession::parse)
                .flatMap(refdata::protein);
    }

    private Measure measure(org.recto.refdata.Transcript transcript) {
        return new Measure(
                transcript.accession().toString(),
                transcript.codingExons(),
                refdata.proteinOf(transcript).orElse(null));
    }

    /** Every sequence that reference data hold of the gene's products: of its transcripts and of the entry's isoforms. */
    public List<ProteinSequence> sequences() {
        Set<ProteinSequence> sequences = new LinkedHashSet<>();
        ofGene().forEach(transcript -> refdata.proteinOf(transcript).ifPresent(sequences::add));
        products.isoforms().stream()
                .flatMap(isoform -> Optional.ofNullable(isoform.accession()).flatMap(Accession::parse).stream())
                .forEach(accession -> refdata.protein(accession).ifPresent(sequences::add));
        for (ProteinSequence sequence : List.copyOf(sequences)) {
            String record = recordOf(sequence.accession());
            for (int isoform = 1; isoform <= MOST_ISOFORMS; isoform++) {
                Accession.parse(record + "-" + isoform)
                        .flatMap(refdata::protein)
                        .filter(other -> record.equals(recordOf(other.accession())))
                        .ifPresent(sequences::add);
            }
        }
        return List.copyOf(sequences);
    }

    /** UniProt's entry of an isoform, of which {@code P01116-2} is one. */
    private static String recordOf(Accession accession) {
        return accession.name().replaceFirst("-[0-9]+$", "");
    }

    private @Nullable ProteinSequence sameLength(CodingExons exons) {
        return ofGene().stream()
                .filter(transcript -> transcript.codingLength() == exons.codingLength())
                .map(transcript -> refdata.proteinOf(transcript).orElse(null))
                .findFirst()
                .orElse(null);
    }

    /** The protein's length by the reference data: that of the transcript named, or those of the gene's. */
    public Set<Integer> referenceLengths() {
        Set<Integer> lengths = new LinkedHashSet<>();
        Optional<Found<org.recto.refdata.Transcript>> reference = canonical().flatMap(this::reference);
        if (reference.isPresent()) {
            reference.get().value().residues().ifPresent(lengths::add);
        } else if (knowsCanonical()) {
            canonical().flatMap(this::record).map(ProteinSequence::length).ifPresent(lengths::add);
        } else {
            ofGene().forEach(transcript -> transcript.residues().ifPresent(lengths::add));
        }
        return lengths;
    }

    /** Whether the entry names a transcript, so that the gene's others are not meant. */
    private boolean knowsCanonical() {
        return canonical != null
                && canonical.accession() != null
                && !canonical.accession().isBlank();
    }

    /** The lengths that a protein of this gene may well have: the reference's, all isoforms and transcripts included. */
    public Set<Integer> lengthsOfGene() {
        Set<Integer> lengths = referenceLengths();
        ofGene().stream().flatMap(transcript -> transcript.residues().stream()).forEach(lengths::add);
        products.isoforms().stream()
                .flatMap(isoform -> length(isoform).stream())
                .forEach(lengths::add);
        return lengths;
    }

    /** The length to count on: the reference's, unless the one stated is among several; the one stated otherwise. */
    public Optional<Integer> length() {
        Integer stated = entry.proteinLength();
        Set<Integer> known = referenceLengths();
        if (stated != null && (known.isEmpty() || known.contains(stated))) {
            return Optional.of(stated);
        }
        return known.stream().findFirst();
    }

    /** An isoform's length: that of its record in the reference data, otherwise the one stated. */
    public Optional<Integer> length(Isoform isoform) {
        return Optional.ofNullable(isoform.accession())
                .flatMap(Accession::parse)
                .flatMap(refdata::protein)
                .map(ProteinSequence::length)
                .or(() -> Optional.ofNullable(isoform.length()));
    }

    /** What the reference lengths are taken from, as findings name it. */
    public String source() {
        return canonical()
                .flatMap(this::reference)
                .map(found -> found.value().accession())
                .or(() -> canonical().flatMap(this::record).map(ProteinSequence::accession))
                .map(Accession::toString)
                .orElseGet(() -> ofGene().stream()
                        .map(transcript -> transcript.accession().toString())
                        .collect(Collectors.joining(", ")));
    }

    /** Says what is missing where there is nothing to hold positions against. */
    public String absence() {
        return knowsCanonical()
                ? "The reference data hold no transcript "
                        + Objects.requireNonNull(canonical).accession() + "."
                : "The reference data hold no transcript of " + products.symbol() + ".";
    }
}
