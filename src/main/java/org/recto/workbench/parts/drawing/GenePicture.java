package org.recto.workbench.parts.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link GeneDrawing} shows, in the direction in which the gene is read. Exons of several transcripts that are the
 * same or overlap stand in one column, counted from 0.
 *
 * @param strand {@code +}, {@code -} or empty
 * @param transcripts the one that variants are placed on first
 * @param missing what isn't known, in sentences
 */
public record GenePicture(
        int columns,
        String strand,
        String assembly,
        String chromosome,
        List<Transcript> transcripts,
        List<Variant> variants,
        List<Disease> diseases,
        List<Flag> flags,
        List<String> missing) {

    public record Transcript(String path, String label, String said, List<Exon> exons) {}

    /**
     * An exon, in nucleotides.
     *
     * @param length 0 where it isn't known
     * @param codes {@code yes}, {@code no} or {@code unknown}
     * @param before how many stand in it before those that code
     * @param coding how many code
     * @param first the first of those in c. numbering, 0 where none codes
     * @param open where it has an untranslated part of unknown length: {@code start}, {@code end}, {@code both} or empty
     * @param from on the genome, the lower position first; 0 where not known
     */
    public record Exon(
            String path,
            String label,
            String said,
            int column,
            int length,
            String codes,
            int before,
            int coding,
            int first,
            String open,
            int from,
            int to) {}

    /**
     * @param origin {@code germline}, {@code somatic} or empty
     * @param diseases keys
     * @param column of the exon that it is in or hangs on
     * @param at nucleotides from the first that codes in that exon, or from its first where none does; {@code null} for
     *     somewhere in it
     * @param offset into the intron behind the exon, or negative before it; 0 in the exon
     */
    public record Variant(
            String path,
            String label,
            String said,
            String origin,
            List<String> diseases,
            int column,
            @Nullable Integer at,
            int offset) {}

    /**
     * Where a rule found something, from one column to another; -1 for the whole.
     *
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     */
    public record Flag(int start, int end, String severity, String word, String said, String path) {}
}
