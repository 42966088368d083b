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

    /** The sentences of a narrative. */
    public static List<List<Word>> sentences(String narrative) {
        List<List<Word>> sentences = new ArrayList<>();
        for (Sentence sentence : Paragraphs.sentences(PlainText.ofMarkdown(narrative))) {
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.at(i);
                words.add(new Word(sentence.range(i, i), token.text(), token.lower(), i > 0 && sentence.touches(i)));
            }
            sentences.add(List.copyOf(words));
        }
        return List.copyOf(sentences);
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
