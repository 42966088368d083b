package org.recto.rule;

/** A text without its signs. */
public final class LettersAndNumbers {

    private LettersAndNumbers() {}

    /** The letters and numbers of a text, parted by one space wherever anything else stood between them. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean isApart = false;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isPart(c)) {
                if (isApart && !words.isEmpty()) {
                    words.append(' ');
                }
                isApart = false;
                words.appendCodePoint(c);
            } else {
                isApart = true;
            }
            i += Character.charCount(c) - 1;
        }
        return words.toString();
    }

    /** Whether a code point is a letter or a number of any sort, as {@code [\p{L}\p{N}]} has it. */
    public static boolean isPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
