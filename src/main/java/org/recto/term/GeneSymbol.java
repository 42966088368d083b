package org.recto.term;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A gene's short name, such as {@code IL7R}, {@code C1orf112} or {@code HLA-DRB1}. A trailing {@code @} marks a gene
 * cluster.
 */
public record GeneSymbol(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,29}@?");

    public GeneSymbol {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the form of a gene symbol: " + text);
        }
    }

    /** The symbol, or nothing where the text has not the form of one. */
    public static Optional<GeneSymbol> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new GeneSymbol(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
