package org.recto.rule.text;

import java.util.Collection;

/** The two letters that each of some words begins with, to see quickly where in a text none of them stands. */
final class LeadingLetters {

    private static final int ASCII = 0x80;

    private final boolean[] pairs = new boolean[ASCII * ASCII];

    /** @param words of two or more letters, in lower case */
    LeadingLetters(Collection<String> words) {
        words.forEach(word -> pairs[word.charAt(0) * ASCII + word.charAt(1)] = true);
    }

    /** Whether one of them may begin here, in capitals or not; letters beyond ASCII may be anything. */
    boolean mayBegin(String text, int index) {
        int first = Character.toLowerCase(text.charAt(index));
        int second = index + 1 < text.length() ? Character.toLowerCase(text.charAt(index + 1)) : ' ';
        return first >= ASCII || second >= ASCII || pairs[first * ASCII + second];
    }
}
