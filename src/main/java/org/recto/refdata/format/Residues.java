package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;

/** A protein's sequence while it is being read, letter by letter, and what may be wrong with it. */
final class Residues {

    /** Four times the longest protein that is known. */
    private static final int MOST = 200_000;

    private static final String KNOWN = "ACDEFGHIKLMNPQRSTVWYUOXBZ";

    private final StringBuilder letters = new StringBuilder();
    private @Nullable String fault;
    private long faultLine;

    void clear() {
        letters.setLength(0);
        fault = null;
    }

    /** Takes a part of the sequence, which may hold spaces. */
    void add(byte[] bytes, int from, int to, long line) {
        for (int i = from; i < to && fault == null; i++) {
            add((char) bytes[i], line);
        }
    }

    void add(char[] chars, int from, int to, long line) {
        for (int i = from; i < to && fault == null; i++) {
            add(chars[i], line);
        }
    }

    private void add(char letter, long line) {
        if (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
            return;
        }
        if (KNOWN.indexOf(letter) < 0) {
            fault = letter == '*'
                    ? "a sequence ends without the * of a stop codon"
                    : "a sequence has upper-case letters of amino acids only";
            faultLine = line;
        } else if (letters.length() == MOST) {
            fault = "this sequence has more than " + MOST + " residues, as no protein has";
            faultLine = line;
        } else {
            letters.append(letter);
        }
    }

    boolean isEmpty() {
        return letters.isEmpty() && fault == null;
    }

    /** The whole sequence, if nothing is wrong with it. */
    String whole() throws Malformed {
        if (fault != null) {
            throw new Malformed(faultLine, fault);
        }
        return letters.toString();
    }
}
