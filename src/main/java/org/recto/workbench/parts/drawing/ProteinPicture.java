package org.recto.workbench.parts.drawing;

import java.util.List;

/**
 * What {@link ProteinDrawing} shows. Positions are residues of one isoform, 1-based and inclusive; a path names the
 * item it stands for, such as {@code /protein/features/f3}; what is said of a thing is how it is read out.
 *
 * @param length in residues; 0 where it isn't known yet
 * @param sequence one letter a residue, or empty
 * @param missing what isn't known, in sentences
 */
public record ProteinPicture(
        int length,
        List<Feature> features,
        List<Variant> variants,
        List<Disease> diseases,
        List<Boundary> boundaries,
        List<Isoform> isoforms,
        List<Flag> flags,
        String sequence,
        List<String> missing) {

    /** @param type in UniProt's words, such as {@code transmembrane region} */
    public record Feature(String path, String type, String label, String said, int start, int end) {}

    /**
     * @param origin {@code germline}, {@code somatic} or empty
     * @param diseases keys
     */
    public record Variant(String path, String label, String said, String origin, List<String> diseases, int position) {}

    /**
     * Where an exon ends within the coding sequence.
     *
     * @param label of the exon that ends here
     * @param position the last residue with a nucleotide in it
     */
    public record Boundary(String label, String said, int position) {}

    /** Another isoform, laid along the canonical one. */
    public record Isoform(String path, String label, String said, List<Piece> pieces) {}

    /** @param kind {@code same}, {@code other} sequence in its place, {@code missing} or {@code unknown} */
    public record Piece(int start, int end, String kind) {}

    /**
     * Where a rule found something.
     *
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     * @param word what stands on the drawing: gap, overlap, outside …
     * @param path the item it is about
     */
    public record Flag(int start, int end, String severity, String word, String said, String path) {}
}
