package org.recto.refdata;

/** Reference data that cannot be used; the message names file and line and says why. */
public final class RefdataFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefdataFault(String file, int line, String sentence) {
        super(line > 0 ? file + ":" + line + ": " + sentence : file + ": " + sentence);
    }
}
