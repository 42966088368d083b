package org.recto.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a narrative, for those who look for more than mentions.
 *
 * @param range where it stands in the narrative as stored
 * @param text without Markdown's escapes
 * @param lower the same in lower case
 * @param isJoined whether nothing stands between it and the one before
 */
public record Word(Range range, String text, String lower, boolean isJoined) {

    static List<List<Word>> of(List<Sentence> sentences) {
        List<List<Word>> all = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            List<Word> words = new ArrayList<>(sentence.size());
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.at(i);
                words.add(new Word(sentence.range(i, i), token.text(), token.lower(), i > 0 && sentence.touches(i)));
            }
            all.add(List.copyOf(words));
        }
        return List.copyOf(all);
    }

    /** A hyphen or a dash. */
    public boolean isDash() {
        return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014\u2212".contains(text);
    }

    /** Whether it is made of letters and digits. */
    public boolean isName() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
