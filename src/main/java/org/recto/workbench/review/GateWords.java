package org.recto.workbench.review;

import org.recto.workbench.words.Words;

/** What a gate is called; one that is no more goes by the words that were kept with the approval. */
final class GateWords {

    private GateWords() {}

    static String title(String id, String kept) {
        return words("review.title." + id, kept);
    }

    static String description(String id, String kept) {
        return words("review.asks." + id, kept);
    }

    private static String words(String key, String kept) {
        return Words.knows(key) ? Words.say(key) : kept;
    }
}
