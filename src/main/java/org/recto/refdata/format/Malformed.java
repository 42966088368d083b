package org.recto.refdata.format;

/** Something in a file that keeps one line or record from being used. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;

    /** Of the line that is being read. */
    Malformed(String sentence) {
        this(0, sentence);
    }

    /** Of a line before. */
    Malformed(long line, String sentence) {
        super(sentence, null, false, false);
        this.line = line;
    }

    void tell(Report report, long current) {
        report.malformed(line > 0 ? line : current, String.valueOf(getMessage()));
    }
}
