package org.recto.workbench.parts;

import java.util.List;

/**
 * What {@link ProteinDrawing} shows. Positions are residues of one isoform, 1-based and inclusive; a path names the
 * item it stands for, such as {@code /protein/features/f3}.
 *
 * @param length in residues; 0 where it isn't known yet
 */
public record Drawing(
        int length, List<Feature> features, List<Variant> variants, List<Boundary> boundaries, List<Flag> flags) {

    /** @param type in UniProt's words, such as {@code transmembrane region} */
    public record Feature(String path, String type, String label, int start, int end) {}

    /** @param origin {@code germline}, {@code somatic} or empty */
    public record Variant(String path, String label, int position, String origin) {}

    /**
     * Where an exon ends within the coding sequence.
     *
     * @param label of the exon that ends here
     * @param position the last residue with a nucleotide in it
     */
    public record Boundary(String label, int position) {}

    /**
     * Where a rule found something.
     *
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     * @param word what is said on the drawing: {@code gap}, {@code overlap}, {@code outside} …
     * @param path the item it is about
     */
    public record Flag(int start, int end, String severity, String word, String path) {}
}
