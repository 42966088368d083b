package org.recto.refstore;

import java.util.StringJoiner;

/** How many records there are of each kind. */
public record Counts(
        long genes,
        long transcripts,
        long proteins,
        long bands,
        long papers,
        long pathways,
        long mims,
        long withdrawn) {

    public long all() {
        return genes + transcripts + proteins + bands + papers + pathways + mims + withdrawn;
    }

    /** In words: {@code 3 genes, 1 transcript}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ");
        add(words, genes, "gene");
        add(words, transcripts, "transcript");
        add(words, proteins, "protein");
        add(words, bands, "band");
        add(words, papers, "paper");
        add(words, pathways, "pathway");
        add(words, mims, "MIM number");
        add(words, withdrawn, "withdrawn gene");
        return words.length() == 0 ? "nothing" : words.toString();
    }

    private static void add(StringJoiner words, long count, String what) {
        if (count > 0) {
            words.add("%,d %s%s".formatted(count, what, count == 1 ? "" : "s"));
        }
    }
}
