package org.recto.term;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a sequence record, with its version where one is given: {@code NM_002185.5}, {@code ENST00000303115},
 * {@code P16871-2}, {@code LRG_74t1}.
 *
 * <p>A position means something only on one version of a record: between versions a sequence may grow or shrink.
 *
 * @param name without the version
 * @param version 1 or more, {@code null} where none is given
 */
public record Accession(String name, @Nullable Integer version) {

    private static final int LONGEST_VERSION = 4;

    public Accession {
        if (!isName(name, name.length())) {
            throw new IllegalArgumentException("Not the form of an accession: " + name);
        }
        if (version != null && version < 1) {
            throw new IllegalArgumentException("An accession's version starts at 1, not " + version);
        }
    }

    /** The accession, or nothing where the text has not the form of one. */
    public static Optional<Accession> parse(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return isName(text, text.length()) ? Optional.of(new Accession(text, null)) : Optional.empty();
        }
        int version = version(text, point + 1);
        return version > 0 && isName(text, point)
                ? Optional.of(new Accession(text.substring(0, point), version))
                : Optional.empty();
    }

    /** Letters and digits, led by a letter, in groups that an underscore or hyphen sets apart. */
    private static boolean isName(String text, int length) {
        boolean isGroupOpen = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean isDigit = c >= '0' && c <= '9';
            boolean isAllowed = i == 0 ? isLetter : isLetter || isDigit || (isGroupOpen && (c == '_' || c == '-'));
            if (!isAllowed) {
                return false;
            }
            isGroupOpen = isLetter || isDigit;
        }
        return isGroupOpen;
    }

    /** 0 where it is none. */
    private static int version(String text, int from) {
        int digits = text.length() - from;
        int version = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || digits > LONGEST_VERSION) {
                return 0;
            }
            version = version * 10 + (c - '0');
        }
        return version;
    }

    /** The accession of a text known to be one. */
    public static Accession of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not the form of an accession: " + text));
    }

    /** Whether both name one record, whatever their versions. */
    public boolean sameRecord(Accession other) {
        return name.equals(other.name);
    }

    @Override
    public String toString() {
        return version == null ? name : name + "." + version;
    }
}
