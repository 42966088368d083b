package org.recto.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*)(?:\\.([0-9]{1,4}))?");

    public Accession {
        if (!FORM.matcher(name).matches() || name.indexOf('.') >= 0) {
            throw new IllegalArgumentException("Not the form of an accession: " + name);
        }
        if (version != null && version < 1) {
            throw new IllegalArgumentException("An accession's version starts at 1, not " + version);
        }
    }

    /** The accession, or nothing where the text has not the form of one. */
    public static Optional<Accession> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group(2);
        Integer version = digits == null ? null : Integer.valueOf(digits);
        return version != null && version < 1 ? Optional.empty() : Optional.of(new Accession(form.group(1), version));
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
