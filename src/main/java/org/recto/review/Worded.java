package org.recto.review;

/** Words that somebody has to give with an act. */
final class Worded {

    private static final int LONGEST = 10_000;

    private Worded() {}

    /**
     * The words without space around them.
     *
     * @throws IllegalArgumentException where there are none, with a sentence that asks for them, or too many
     */
    static String of(String words, String otherwise) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(otherwise);
        }
        if (stripped.length() > LONGEST) {
            throw new IllegalArgumentException("That is too long: say it in %,d characters.".formatted(LONGEST));
        }
        return stripped;
    }
}
