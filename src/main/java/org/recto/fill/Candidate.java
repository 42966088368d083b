package org.recto.fill;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.term.HgncId;

/**
 * A gene that an entry could be about.
 *
 * @param symbol as the most trusted source has it now
 * @param records what each source says of it, the most trusted first; none where only a protein's record is known
 * @param protein the record that it was asked for by, {@code null} where it was asked for otherwise
 * @param match what of it was asked for
 */
public record Candidate(
        String symbol, List<Gene> records, @Nullable ProteinSequence protein, Match match) {

    /** What of a gene somebody asked for. */
    public enum Match {
        SYMBOL,
        PREVIOUS_SYMBOL,
        ALIAS,
        IDENTIFIER,
        BEGINNING
    }

    public Candidate {
        records = List.copyOf(records);
    }

    /** A name that leads to this gene again and, where any source gives it a number, to no other. */
    public String key() {
        return Stream.of(hgncId().map(HgncId::toString), first(Gene::ncbiGene).map(id -> "GeneID:" + id))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> first(Gene::ensembl).map(accession -> accession.name()))
                .orElse(symbol);
    }

    /** Its HGNC id by the most trusted source that gives one. */
    public Optional<HgncId> hgncId() {
        return first(Gene::hgncId);
    }

    /** Its full name by the most trusted source that gives one. */
    public Optional<String> name() {
        return first(Gene::name);
    }

    /** The symbols that sources give it now, the most trusted first. */
    public List<String> symbols() {
        return Stream.concat(Stream.of(symbol), records.stream().map(Gene::symbol))
                .distinct()
                .toList();
    }

    private <T> Optional<T> first(Function<Gene, @Nullable T> part) {
        return records.stream().map(part).filter(Objects::nonNull).findFirst();
    }
}
