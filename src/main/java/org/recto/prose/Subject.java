package org.recto.prose;

/**
 * What a length or a span is said of.
 *
 * @param kind what sort of thing it is
 * @param range where it is named
 * @param words its name as written, without an article: {@code "extracellular domain"}
 */
public record Subject(Kind kind, Range range, String words) {

    /** The sorts of things that have a length. */
    public enum Kind {
        /** The whole chain as translated. */
        PROTEIN,
        /** The chain after its signal peptide is cut off, hence shorter than {@link #PROTEIN}. */
        MATURE_PROTEIN,
        /** Another form of the protein: truncated, soluble, of another species. */
        OTHER_PROTEIN,
        SIGNAL_PEPTIDE,
        EXTRACELLULAR,
        TRANSMEMBRANE,
        CYTOPLASMIC,
        /** A domain, motif, repeat, region or box with a name of its own. */
        REGION,
        TRANSCRIPT,
        CODING_SEQUENCE,
        GENE,
        EXON,
        /** Anything else that can be so many residues or bases long, such as a deletion. */
        OTHER;

        /** Whether it is a stretch of the protein and can be given by its first and last residue. */
        public boolean isPartOfProtein() {
            return switch (this) {
                case SIGNAL_PEPTIDE, EXTRACELLULAR, TRANSMEMBRANE, CYTOPLASMIC, REGION -> true;
                case PROTEIN, MATURE_PROTEIN, OTHER_PROTEIN, TRANSCRIPT, CODING_SEQUENCE, GENE, EXON, OTHER -> false;
            };
        }
    }
}
