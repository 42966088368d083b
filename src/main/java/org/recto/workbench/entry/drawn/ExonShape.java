package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.words.Words;

/**
 * An exon as it is drawn: how long it is and which part of it codes, as far as the entry tells.
 *
 * <p>Between the first exon that codes and the last, exons code whole. Of those two only what codes may be known; then
 * their untranslated part has no length.
 *
 * @param length 0 where it isn't known
 * @param coding nucleotides that code
 */
record ExonShape(Exon exon, int length, int coding, int first, boolean isFirst, boolean isLast) {

    static List<ExonShape> of(Transcript transcript) {
        List<Exon> exons = transcript.exons();
        Exon firstCoding = null;
        Exon lastCoding = null;
        for (Exon exon : exons) {
            if (coding(exon) > 0) {
                firstCoding = firstCoding == null ? exon : firstCoding;
                lastCoding = exon;
            }
        }
        List<ExonShape> shapes = new ArrayList<>();
        for (Exon exon : exons) {
            int coding = coding(exon);
            boolean isFirst = exon == firstCoding;
            boolean isLast = exon == lastCoding;
            Span codes = exon.codingSpan();
            Integer first = codes == null || coding == 0 ? null : codes.start();
            int known = known(exon);
            int length = known > 0 ? Math.max(known, coding) : coding > 0 && !isFirst && !isLast ? coding : 0;
            shapes.add(new ExonShape(exon, length, coding, first == null ? 0 : first, isFirst, isLast));
        }
        return shapes;
    }

    private static int coding(Exon exon) {
        Span span = exon.codingSpan();
        Integer length = span == null ? null : span.length();
        return length == null ? 0 : length;
    }

    /** Its whole length by its place in the transcript or on the genome; 0 where neither is known. */
    private static int known(Exon exon) {
        Integer inTranscript = exon.span() == null ? null : exon.span().length();
        if (inTranscript != null) {
            return inTranscript;
        }
        GenomicSpan genomic = exon.genomic();
        return genomic != null && Columns.isPlaced(genomic) ? end(genomic) - start(genomic) + 1 : 0;
    }

    private static int start(@Nullable GenomicSpan span) {
        return span == null || span.start() == null ? 0 : span.start();
    }

    private static int end(@Nullable GenomicSpan span) {
        return span == null || span.end() == null ? 0 : span.end();
    }

    /** Whether it is said to code or not to. */
    String codes() {
        return coding > 0 ? "yes" : exon.coding() != null && exon.codingSpan() == null ? "no" : "unknown";
    }

    /** Untranslated nucleotides before those that code; where both ends are untranslated nobody knows, so half of them. */
    int before() {
        if (length == 0 || coding == 0) {
            return 0;
        }
        return isFirst ? (length - coding) / (isLast ? 2 : 1) : 0;
    }

    String open() {
        if (length > 0 || coding == 0) {
            return "";
        }
        return isFirst ? isLast ? "both" : "start" : "end";
    }

    /** @param onGenome whether its place on the genome is drawn */
    GenePicture.Exon drawn(Transcript transcript, int column, boolean onGenome) {
        return new GenePicture.Exon(
                Drawn.path(transcript, exon).toString(),
                Drawn.label(exon),
                said(),
                column,
                length,
                codes(),
                before(),
                coding,
                first,
                open(),
                onGenome ? start(exon.genomic()) : 0,
                onGenome ? end(exon.genomic()) : 0);
    }

    /** As it is read out, and as the text beside the drawing has it. */
    private String said() {
        List<String> parts = new ArrayList<>();
        if (coding > 0) {
            parts.add(Words.say("drawings.exon.codes", Drawn.span(first, first + coding - 1)));
        } else if (codes().equals("no")) {
            parts.add(Words.say("drawings.exon.codesNot"));
        } else {
            parts.add(Words.say("drawings.exon.unknown"));
        }
        if (length > 0) {
            parts.add(Words.say("drawings.nucleotides", length));
        }
        GenomicSpan genomic = exon.genomic();
        if (genomic != null && Columns.isPlaced(genomic)) {
            String chromosome = genomic.chromosome() == null ? "" : "chr" + genomic.chromosome() + ":";
            parts.add(chromosome + Drawn.span(start(genomic), end(genomic)));
        }
        return Words.say("drawings.exon.said", Drawn.label(exon), String.join(", ", parts));
    }
}
