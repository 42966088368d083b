package org.recto.rule.mutations;

import java.util.Set;
import java.util.regex.Pattern;

/** Old names of variants that may count bases as well as residues, as C677T does. */
public final class Bases {

    private static final Pattern FORM = Pattern.compile("[ACGT][0-9]+[ACGT]");

    private static final Pattern LETTERS = Pattern.compile("[ACGT]?[0-9]+\\(?[ACGT]?(?:/|>|->|\u2192)?[ACGT]\\)?");

    private Bases() {}

    /** Whether all letters may be those of bases, however the pair is written: {@code 500C/G}. */
    static boolean mayBeLetters(String words) {
        return LETTERS.matcher(words.strip()).matches();
    }

    /** Whether the letters of a variant may be those of bases and its number a base's. */
    public static boolean mayBeMeant(String words) {
        return FORM.matcher(words).matches();
    }

    /** Whether they are those of bases: no codon of the one amino acid becomes one of the other by a single base. */
    static boolean areMeant(String words) {
        if (!mayBeMeant(words)) {
            return false;
        }
        String pair = "" + words.charAt(0) + words.charAt(words.length() - 1);
        return Set.of("AC", "CA", "CT", "TC", "GT", "TG").contains(pair);
    }
}
