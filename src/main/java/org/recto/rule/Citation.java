package org.recto.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication that a reason rests on.
 *
 * @param key {@code pmid:22939755} or {@code doi:10.1038/nature05610}
 */
public record Citation(String key) {

    private static final Pattern KEY = Pattern.compile("pmid:[1-9][0-9]{0,7}|doi:10\\.[0-9]{4,9}/\\S{1,500}");

    private static final Pattern PMID =
            Pattern.compile("(?:@?pmid:?\\s*|https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/)?([1-9][0-9]{0,7})/?");

    private static final Pattern DOI =
            Pattern.compile("(?:doi:?\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\S+)", Pattern.CASE_INSENSITIVE);

    public Citation {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("This is neither a PMID nor a DOI: " + key);
        }
    }

    /** The publication that was typed: a PMID or a DOI, bare, with its name before it, or as an address. */
    public static Optional<Citation> parse(String typed) {
        String text = typed.strip();
        Matcher pmid = PMID.matcher(text.toLowerCase(Locale.ROOT));
        Matcher doi = DOI.matcher(text);
        String key = pmid.matches() ? "pmid:" + pmid.group(1) : doi.matches() ? "doi:" + doi.group(1) : "";
        return KEY.matcher(key).matches() ? Optional.of(new Citation(key)) : Optional.empty();
    }

    /** Where it can be read. */
    public String address() {
        return key.startsWith("pmid:")
                ? "https://pubmed.ncbi.nlm.nih.gov/" + key.substring("pmid:".length()) + "/"
                : "https://doi.org/" + key.substring("doi:".length());
    }

    @Override
    public String toString() {
        return key;
    }
}
