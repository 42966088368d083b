package org.recto.refdata;

/** Reference data that cannot be used; the message names file and line and says why. */
public final class RefdataFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file as the operator knows it
     * @param line counted from 1; 0 where no line is to blame
     * @param sentence what is wrong, without file and line
     */
    public RefdataFault(String file, long line, String sentence) {
        super(line > 0 ? file + ":" + line + ": " + sentence : file + ": " + sentence);
    }
}
