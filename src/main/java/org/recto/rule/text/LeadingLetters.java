package org.recto.rule.text;

import java.util.Collection;

/** The three letters that each of some words begins with, to see quickly where in a text none of them stands. */
final class LeadingLetters {

    private static final int ASCII = 0x80;

    /** By the first two, in capitals or not, a bit for each third letter from a to z. */
    private final int[] thirds = new int[ASCII * ASCII];

    /** @param words of three or more letters from a to z */
    LeadingLetters(Collection<String> words) {
        for (String word : words) {
            for (char first : bothCases(word.charAt(0))) {
                for (char second : bothCases(word.charAt(1))) {
                    thirds[first * ASCII + second] |= 1 << word.charAt(2) - 'a';
                }
            }
        }
    }

    private static char[] bothCases(char letter) {
        return new char[] {letter, Character.toUpperCase(letter)};
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
        int lower = third | 'a' - 'A';
        return third >= ASCII || lower >= 'a' && lower <= 'z' && (known >>> lower - 'a' & 1) != 0;
    }

    private static int letter(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
