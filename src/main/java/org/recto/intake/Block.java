package org.recto.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that stood under one heading, before the headings were lost.
 *
 * @param words their words in lower case
 * @param region what the last figure before them says they are about
 */
record Block(List<CardLine> lines, Set<String> words, Slot.@Nullable Region region) {

    /** How well it fits under a heading. */
    int score(Slot slot) {
        int score = slot.score(words);
        return score > 0 && slot.region() == region ? score + 2 : score;
    }
}
