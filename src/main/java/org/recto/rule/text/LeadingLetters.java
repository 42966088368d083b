package org.recto.rule.text;

import java.util.Collection;

/** The three letters that each of some words begins with, to see quickly where in a text none of them stands. */
final class LeadingLetters {

    private static final int ASCII = 0x80;

    /** By the first two, a bit for each third letter from a to z. */
    private final int[] thirds = new int[ASCII * ASCII];

    /** @param words of three or more letters from a to z */
    LeadingLetters(Collection<String> words) {
        words.forEach(word -> thirds[word.charAt(0) * ASCII + word.charAt(1)] |= 1 << word.charAt(2) - 'a');
    }

    /** Whether one of them may begin here, in capitals or not; letters beyond ASCII may be anything. */
    boolean mayBegin(String text, int index) {
        int first = letter(text, index);
        int second = letter(text, index + 1);
        if (first >= ASCII || second >= ASCII) {
            return true;
        }
        int known = thirds[first * ASCII + second];
        int third = known == 0 ? ' ' : letter(text, index + 2);
        return third >= ASCII || third >= 'a' && third <= 'z' && (known >>> third - 'a' & 1) != 0;
    }

    private static int letter(String text, int index) {
        return index < text.length() ? Character.toLowerCase(text.charAt(index)) : ' ';
    }
}
