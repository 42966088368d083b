package org.recto.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;

/** Reads the exons that a curator typed. */
final class ExonTable {

    private ExonTable() {}

    /**
     * The coding exons, where they are whole: each of them with a label and, if it codes, a span; the spans tiling a
     * sequence of whole codons from base 1, as long as the reference has it where that is known.
     */
    static Optional<CodingExons> whole(Transcript transcript, @Nullable Integer expectedLength) {
        List<CodingExon> coding = new ArrayList<>();
        int next = 1;
        for (Exon exon : transcript.exons()) {
            Span span = exon.codingSpan();
            if (exon.coding() == null || exon.label() == null) {
                return Optional.empty();
            }
            if (span == null) {
                continue;
            }
            if (span.start() == null || span.end() == null || span.start() != next || span.end() < next) {
                return Optional.empty();
            }
            coding.add(new CodingExon(exon.label(), span.start(), span.end()));
            next = span.end() + 1;
        }
        int length = next - 1;
        boolean asExpected = expectedLength == null ? length > 0 && length % 3 == 0 : length == expectedLength;
        return asExpected ? Optional.of(new CodingExons(coding)) : Optional.empty();
    }
}
