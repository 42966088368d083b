package org.recto.workbench.entry.drawn;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Isoform;
import org.recto.entry.Protein;
import org.recto.refdata.Found;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.term.Accession;

/**
 * The sequence of the protein that an entry counts on, from the reference data: of the transcript that it names, of the
 * isoform that it names first, or of the gene's standard transcript. One of another length is none.
 */
final class Sequences {

    private record Asked(
            String symbol,
            @Nullable String transcript,
            @Nullable String isoform,
            @Nullable Integer length) {}

    private final Supplier<Refdata> refdata;
    private @Nullable Asked asked;
    private String known = "";

    Sequences(Supplier<Refdata> refdata) {
        this.refdata = refdata;
    }

    /** Looked up again only when what it is looked up by has changed, so that typing elsewhere asks nothing. */
    String of(Entry entry) {
        Protein protein = entry.protein();
        Asked now = new Asked(
                entry.identity().symbol(),
                Drawn.canonical(entry).map(transcript -> transcript.accession()).orElse(null),
                protein == null
                        ? null
                        : protein.isoforms().stream()
                                .findFirst()
                                .map(Isoform::accession)
                                .orElse(null),
                protein == null ? null : protein.length());
        if (!now.equals(asked)) {
            known = "";
            try {
                known = look(now);
                asked = now;
            } catch (RefdataUnavailable unavailable) {
                asked = null; // the drawing does without, and asks again
            }
        }
        return known;
    }

    private String look(Asked what) {
        Refdata held = refdata.get();
        Optional<Accession> transcript = Optional.ofNullable(what.transcript()).flatMap(Accession::parse);
        return transcript
                .flatMap(held::transcript)
                .map(Found::value)
                .flatMap(held::proteinOf)
                .or(() -> Optional.ofNullable(what.isoform())
                        .flatMap(Accession::parse)
                        .flatMap(held::protein))
                .or(() -> transcript.isPresent()
                        ? Optional.empty()
                        : held.standardTranscript(what.symbol()).flatMap(held::proteinOf))
                .map(ProteinSequence::sequence)
                .filter(sequence -> what.length() == null || Objects.equals(sequence.length(), what.length()))
                .orElse("");
    }
}
