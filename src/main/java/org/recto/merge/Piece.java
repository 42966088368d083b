package org.recto.merge;

/** A part of a merged narrative. */
sealed interface Piece {

    /** Words, with the space before them. */
    record Said(String text) implements Piece {}

    /**
     * Words that only a person can choose.
     *
     * @param gap the space before them
     * @param paragraphs whether they are paragraphs of their own and not part of one
     */
    record Open(String gap, String base, String theirs, String mine, boolean paragraphs) implements Piece {}
}
