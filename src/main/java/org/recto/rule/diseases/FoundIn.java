package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.List;
import org.recto.rule.QuickPattern;
import org.recto.rule.Stretches;
import org.recto.rule.Stretches.Stretch;

/** The sentences of a narrative on mutations, and which of them say that mutations are found in something. */
record FoundIn(List<Sentence> sentences) {

    /**
     * A sentence.
     *
     * @param end the character behind it
     * @param found the character behind the words that say so; -1 where none do, or where others take it back
     */
    record Sentence(int end, int found) {}

    /** Mutations that are found, with what they are found in behind or before them. */
    private static final QuickPattern FOUND = QuickPattern.words(
            "mutations?",
            "\\b[^.;]{0,120}\\b(?:found|detected|identified|observed|reported|described|present|occurs?|seen)\\b");

    private static final QuickPattern CAUSE = QuickPattern.words(
            "mutations?",
            "\\b[^.;]{0,80}\\b(?:cause[sd]?|lead to|leads to|result in|results in|underlie|responsible for)\\b");

    /** Sentences that deny, compare or guess name diseases in which no mutations were found. */
    private static final QuickPattern NOT_FOUND = QuickPattern.words(
            "no|not|none|never|absent|lack\\w*|without|rare\\w*|unlike|than|compared|may|might|could|similar|other|cell lines?"
                    + "|mouse|mice|murine|model|single case|one case|one patient|a patient");

    static FoundIn read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Stretch sentence : Stretches.sentences(text)) {
            int found = found(sentence.of(text));
            sentences.add(new Sentence(sentence.end(), found < 0 ? -1 : sentence.start() + found));
        }
        return new FoundIn(sentences);
    }

    private static int found(String sentence) {
        QuickPattern.Search found = FOUND.search(sentence);
        QuickPattern.Search cause = CAUSE.search(sentence);
        int end = found.find()
                ? found.found().end()
                : cause.find() ? cause.found().end() : -1;
        return end < 0 || NOT_FOUND.isIn(sentence) ? -1 : end;
    }
}
