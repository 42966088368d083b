package org.recto.hgvs;

/** Where a position of a transcript lies. */
public sealed interface Place {

    /**
     * In an exon.
     *
     * @param base in the count of the {@link Layout}
     */
    record Exonic(LaidExon exon, int base) implements Place {}

    /**
     * In the intron between two exons, which has the number of the exon before it.
     *
     * @param side the boundary that it hangs on
     * @param distance bases from that boundary, 1 or more
     */
    record Intronic(LaidExon before, LaidExon after, Side side, int distance) implements Place {}

    /** With an offset, on a base that is not the last before an intron ({@code +}) or the first behind one ({@code -}). */
    record OffBoundary(LaidExon exon, int base, Side side) implements Place {}

    /** Behind an end. */
    record Beyond(End end) implements Place {}

    /** In a part of the transcript that isn't known. */
    record Unknown() implements Place {}

    /** A boundary of an intron. */
    enum Side {
        /** Its beginning, where offsets have a plus. */
        DONOR,
        /** Its end, where offsets have a minus. */
        ACCEPTOR
    }

    /** What a position may lie beyond. */
    enum End {
        TRANSCRIPT("the transcript"),
        CODING_SEQUENCE("the coding sequence, behind which positions are counted from the stop codon, with *"),
        INTRON("the intron");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
