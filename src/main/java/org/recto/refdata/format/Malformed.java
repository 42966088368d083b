package org.recto.refdata.format;

/** Something in a file that keeps one line or record from being used; the reader adds where it stands. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong */
    Malformed(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
