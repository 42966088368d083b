package org.recto.refstore;

import java.util.List;

/** Files that cannot be loaded as they are; nothing of their release was kept. The message is a sentence. */
public final class LoadRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> malformed;

    LoadRefused(String sentence) {
        this(sentence, List.of());
    }

    LoadRefused(String sentence, List<String> malformed) {
        super(sentence);
        this.malformed = List.copyOf(malformed);
    }

    /** The first of the lines that are malformed, each with file, number and what is wrong. */
    public List<String> malformed() {
        return malformed;
    }
}
