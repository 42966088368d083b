package org.recto.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Items;
import org.recto.entry.Span;
import org.recto.entry.Stated;
import org.recto.refdata.Locus;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Transcript;

/**
 * The exons of a transcript as one or more sources have them.
 *
 * @param exons as an entry would hold them
 * @param isWhole whether they are known to be all, untranslated ones behind the last coding one included
 * @param sources the records that say so, at least one
 */
record ExonTable(Items<Exon> exons, boolean isWhole, List<Transcript> sources) {

    /** An id that no item has: it is replaced when the item is taken. */
    private static final String UNNUMBERED = "x0";

    /** The tables of these records, those that say the same made one. */
    static List<ExonTable> of(List<Transcript> records) {
        List<ExonTable> tables = new ArrayList<>();
        for (Transcript record : records) {
            if (!record.exons().isEmpty()) {
                merge(tables, read(record));
            }
        }
        return tables;
    }

    private static void merge(List<ExonTable> tables, ExonTable next) {
        for (int i = 0; i < tables.size(); i++) {
            ExonTable table = tables.get(i);
            if (next.isWithin(table) || table.isWithin(next)) {
                ExonTable fuller = next.isWithin(table) ? table : next;
                List<Transcript> sources = Stream.concat(table.sources.stream(), next.sources.stream())
                        .toList();
                tables.set(i, new ExonTable(fuller.exons, fuller.isWhole, sources));
                return;
            }
        }
        tables.add(next);
    }

    /** Whether another says all that this one says; exons that it has besides may only be such as don't code. */
    private boolean isWithin(ExonTable other) {
        List<Exon> common = exons.stream()
                .filter(exon -> other.exons.stream().anyMatch(same -> isWithin(exon, same)))
                .toList();
        return common.size() == exons.size()
                && (!isWhole || exons.size() == other.exons.size())
                && other.exons.stream()
                        .filter(exon -> exon.codingSpan() != null)
                        .allMatch(exon -> exons.stream().anyMatch(same -> isWithin(same, exon)));
    }

    private static boolean isWithin(Exon exon, Exon other) {
        GenomicSpan here = exon.genomic();
        GenomicSpan there = other.genomic();
        return Objects.equals(exon.label(), other.label())
                && Objects.equals(exon.coding(), other.coding())
                && (here == null || here.equals(there) || there != null && !isSameAssembly(here, there));
    }

    private static boolean isSameAssembly(GenomicSpan one, GenomicSpan other) {
        return LocationOffers.isSameAssembly(
                Objects.requireNonNullElse(one.assembly(), ""), Objects.requireNonNullElse(other.assembly(), ""));
    }

    private static ExonTable read(Transcript record) {
        boolean isWhole = isWhole(record);
        List<Exon> exons = new ArrayList<>();
        int before = 0;
        for (ReferenceExon exon : record.exons()) {
            Stretch genomic = exon.genomic();
            Stretch coding = exon.coding();
            int length = genomic == null ? 0 : genomic.end() - genomic.start() + 1;
            exons.add(new Exon(
                    UNNUMBERED,
                    exon.label(),
                    coding == null ? Stated.none() : Stated.as(Span.of(coding.start(), coding.end())),
                    isWhole ? Span.of(before + 1, before + length) : null,
                    genomic(record.locus(), genomic)));
            before += length;
        }
        return new ExonTable(Items.copyOf(exons), isWhole, List.of(record));
    }

    private static @Nullable GenomicSpan genomic(@Nullable Locus locus, @Nullable Stretch stretch) {
        return locus == null || stretch == null
                ? null
                : LocationOffers.span(new Locus(
                        locus.assembly(), locus.chromosome(), locus.strand(), stretch.start(), stretch.end()));
    }

    /** Exons that reach from one end of the transcript to the other are all that it has. */
    private static boolean isWhole(Transcript record) {
        Locus locus = record.locus();
        List<Stretch> genomic = record.exons().stream()
                .map(ReferenceExon::genomic)
                .filter(Objects::nonNull)
                .toList();
        return locus != null
                && genomic.size() == record.exons().size()
                && genomic.stream().mapToInt(Stretch::start).min().orElse(0) == locus.start()
                && genomic.stream().mapToInt(Stretch::end).max().orElse(0) == locus.end();
    }

    /** The transcript's length in nucleotides, untranslated regions included. */
    Optional<Integer> length() {
        return isWhole
                ? Optional.ofNullable(
                        Objects.requireNonNull(exons.getLast().span()).end())
                : Optional.empty();
    }

    /** How many exons the transcript has. */
    Optional<Integer> count() {
        return isWhole ? Optional.of(exons.size()) : Optional.empty();
    }

    List<Origin> origins() {
        return sources.stream().map(Records::of).toList();
    }
}
