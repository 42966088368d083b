package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.term.Accession;

/**
 * What each exon codes, in c. numbering. GTF keeps the stop codon outside the coding stretches, GFF3 within: here both are
 * joined. Where a ribosome slips, coding stretches overlap or leave a base out; c. numbering follows the transcript all the
 * same.
 */
final class CodingSpans {

    private final int[] from;
    private final int[] to;

    private CodingSpans(int exons) {
        from = new int[exons];
        to = new int[exons];
    }

    /** @param exons in the transcript's order */
    static CodingSpans of(Accession accession, Strand strand, OpenTranscript.Spans exons, OpenTranscript.Spans coding)
            throws Malformed {
        CodingSpans spans = new CodingSpans(exons.size);
        int[] starts = new int[exons.size];
        int[] ends = new int[exons.size];
        int exon = 0;
        for (int i = 0; i < coding.size; i++) {
            exon = exonOf(exons, coding.starts[i], coding.ends[i], exon);
            if (exon < 0) {
                throw new Malformed(
                        coding.lines[i],
                        accession + " codes at " + coding.starts[i] + "-" + coding.ends[i] + ", outside its exons");
            }
            starts[exon] = starts[exon] == 0 ? coding.starts[i] : Math.min(starts[exon], coding.starts[i]);
            ends[exon] = Math.max(ends[exon], coding.ends[i]);
        }
        int last = exons.size - 1;
        while (last >= 0 && starts[last] == 0) {
            last--;
        }
        int coded = 0;
        for (int i = 0; i <= last; i++) {
            if (starts[i] == 0) {
                if (coded > 0) {
                    throw gap(accession, i, exons);
                }
                continue;
            }
            boolean forward = strand == Strand.FORWARD;
            boolean fromStart = forward ? starts[i] == exons.starts[i] : ends[i] == exons.ends[i];
            boolean toEnd = forward ? ends[i] == exons.ends[i] : starts[i] == exons.starts[i];
            if (coded > 0 && !fromStart || i < last && !toEnd) {
                throw gap(accession, i, exons);
            }
            spans.from[i] = coded + 1;
            coded += ends[i] - starts[i] + 1;
            spans.to[i] = coded;
        }
        return spans;
    }

    private static Malformed gap(Accession accession, int exon, OpenTranscript.Spans exons) {
        return new Malformed(
                exons.lines[exon], "the coding stretches of " + accession + " leave a gap in exon " + (exon + 1));
    }

    /** Coding stretches come in the exons' order or against it, so the exon is seldom far from the one before. */
    private static int exonOf(OpenTranscript.Spans exons, int start, int end, int near) {
        for (int away = 0; away < exons.size; away++) {
            int exon = (near + away) % exons.size;
            if (exons.starts[exon] <= start && end <= exons.ends[exon]) {
                return exon;
            }
        }
        return -1;
    }

    /** What an exon codes, the first exon being 0; {@code null} where it codes for nothing. */
    @Nullable
    Stretch inTranscript(int exon) {
        return from[exon] == 0 ? null : new Stretch(from[exon], to[exon]);
    }
}
