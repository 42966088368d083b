package org.recto.refstore;

import java.util.StringJoiner;

/** How many records there are of each kind. */
public record Counts(long genes, long transcripts, long proteins, long bands) {

    public long all() {
        return genes + transcripts + proteins + bands;
    }

    /** In words: {@code 3 genes, 1 transcript}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ");
        add(words, genes, "gene");
        add(words, transcripts, "transcript");
        add(words, proteins, "protein");
        add(words, bands, "band");
        return words.length() == 0 ? "nothing" : words.toString();
    }

    private static void add(StringJoiner words, long count, String what) {
        if (count > 0) {
            words.add("%,d %s%s".formatted(count, what, count == 1 ? "" : "s"));
        }
    }
}
