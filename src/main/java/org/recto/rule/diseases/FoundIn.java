package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a narrative on mutations, and which of them say that mutations are found in something. */
record FoundIn(List<Sentence> sentences) {

    /**
     * A sentence.
     *
     * @param end the character behind it
     * @param found the character behind the words that say so; -1 where none do, or where others take it back
     */
    record Sentence(int end, int found) {}

    private static final Pattern SENTENCE =
            Pattern.compile("(?:(?!\\n\\s*\\n|(?<!\\b(?:al|e\\.g|i\\.e|vs|cf))[.!?]\\s+\\p{Lu})[\\s\\S])++[.!?]?");

    /** Mutations that are found, with what they are found in behind or before them. */
    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\bmutations?\\b[^.;]{0,120}\\b(?:found|detected|identified|observed|reported|described|present|occurs?|seen)\\b");

    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\bmutations?\\b[^.;]{0,80}\\b(?:cause[sd]?|lead to|leads to|result in|results in|underlie|responsible for)\\b");

    /** Sentences that deny, compare or guess name diseases in which no mutations were found. */
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)\\b(?:no|not|none|never|absent|lack\\w*|without|rare\\w*|unlike|than|compared|may|might|could|similar|other|cell lines?"
                    + "|mouse|mice|murine|model|single case|one case|one patient|a patient)\\b");

    static FoundIn read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            int found = found(sentence.group());
            sentences.add(new Sentence(sentence.end(), found < 0 ? -1 : sentence.start() + found));
        }
        return new FoundIn(sentences);
    }

    private static int found(String sentence) {
        Matcher found = FOUND.matcher(sentence);
        Matcher cause = CAUSE.matcher(sentence);
        int end = found.find() ? found.end() : cause.find() ? cause.end() : -1;
        return end < 0 || NOT_FOUND.matcher(sentence).find() ? -1 : end;
    }
}
