package org.recto.hgvs;

/**
 * A way to put a refused text right.
 *
 * @param start of what is replaced, in characters from 0
 * @param end behind the last character that is
 * @param by what stands there then
 */
record Repair(int start, int end, String by) {

    /** No text that anyone typed is longer; what is, gets no corrections. */
    static final int LONGEST_TEXT = 500;

    String apply(String text) {
        return text.substring(0, start) + by + text.substring(end);
    }
}
