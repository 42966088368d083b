package org.recto.refdata;

/**
 * Reference data that could be read a moment ago and now can't: a release was dropped, or the database doesn't answer.
 * A check that meets it has no verdict; asked anew, it may.
 */
public final class RefdataUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefdataUnavailable(String sentence) {
        super(sentence);
    }

    public RefdataUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
