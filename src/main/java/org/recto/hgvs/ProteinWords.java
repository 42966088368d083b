package org.recto.hgvs;

import org.recto.term.AminoAcid;

/** Puts the characters and words of a description of a protein right, whatever they mean together. */
final class ProteinWords {

    /** What is written for what, in any case; longer ones first where one begins like another. */
    private static final String[][] WORDS = {
        {"frameshift", "fs"},
        {"delins", "delins"},
        {"indel", "delins"},
        {"stop", "Ter"},
        {"del", "del"},
        {"dup", "dup"},
        {"ins", "ins"},
        {"inv", "inv"},
        {"ext", "ext"},
        {"end", "Ter"}
    };

    private static final AminoAcid[] AMINO_ACIDS = AminoAcid.values();
    private static final String SPACES = "\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad";

    private ProteinWords() {}

    /** Without spaces, with the signs that word processors replace put back. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && SPACES.indexOf(c) < 0) {
                plain.append(sign(c));
            }
        }
        return plain.toString()
                .replace("&gt;", ">")
                .replace("del-ins", "delins")
                .replace("del/ins", "delins");
    }

    /** Without what closes a sentence or a list. */
    static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ".,;:/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2192', '\uff1e' -> '>';
            case '\u02c6', '\u0302' -> '^';
            case '\u2217', '\u204e', '\u2731', '\uff0a' -> '*';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            case '\u017f' -> 's';
            default -> c;
        };
    }

    /** Every word behind {@code p.} in its usual case: {@code ARG97PROFSX23}, {@code arg97pro}, {@code Trp24Stop}. */
    static String inOrder(String text) {
        int body = text.indexOf("p.", text.indexOf(':') + 1) + 2;
        if (body < 2) {
            return text;
        }
        StringBuilder ordered = new StringBuilder(text.length()).append(text, 0, body);
        int at = body;
        while (at < text.length()) {
            at += word(text, at, ordered);
        }
        return ordered.toString();
    }

    /** Appends the word that begins at a position, put right, and says how long it was. */
    private static int word(String text, int at, StringBuilder ordered) {
        if (isLetter(text, at)) {
            for (String[] word : WORDS) {
                if (text.regionMatches(true, at, word[0], 0, word[0].length())) {
                    ordered.append(word[1]);
                    return word[0].length();
                }
            }
            for (AminoAcid aminoAcid : AMINO_ACIDS) {
                if (text.regionMatches(true, at, aminoAcid.code(), 0, 3)) {
                    ordered.append(aminoAcid.code());
                    return 3;
                }
            }
            if (text.regionMatches(true, at, "fs", 0, 2)) {
                ordered.append("fs");
                return 2;
            }
        }
        boolean isDelta = text.charAt(at) == '\u0394' || text.charAt(at) == '\u2206';
        boolean isAminoAcid = !isLetter(text, at - 1)
                && (!isLetter(text, at + 1)
                        || text.regionMatches(true, at + 1, "fs", 0, 2)
                        || text.regionMatches(true, at + 1, "ext", 0, 3));
        char c = text.charAt(at);
        ordered.append(isDelta ? "del" : Character.toString(isAminoAcid ? Character.toUpperCase(c) : c));
        return 1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
