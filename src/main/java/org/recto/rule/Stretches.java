package org.recto.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraphs and the sentences of a text, as characters {@code [start, end)} of it. */
public final class Stretches {

    /** @param end the character behind its last */
    public record Stretch(int start, int end) {

        public String of(String text) {
            return text.substring(start, end);
        }
    }

    private static final Pattern GAP = Pattern.compile("\\n\\s*?\\n");

    /** The end of a sentence that the next one follows on the same line. */
    private static final Pattern STOP = Pattern.compile("(?<!\\b(?:al|e\\.g|i\\.e|vs|cf))[.!?]\\s+\\p{Lu}");

    private final String text;
    private final Matcher gap;
    private final Matcher stop;

    private Stretches(String text) {
        this.text = text;
        this.gap = GAP.matcher(text);
        this.stop = STOP.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The parts between blank lines; each but the first begins with the newline that it stands behind. */
    public static List<Stretch> paragraphs(String text) {
        return new Stretches(text).parted(false);
    }

    /** The same, parted behind what ends a sentence. */
    public static List<Stretch> sentences(String text) {
        return new Stretches(text).parted(true);
    }

    private List<Stretch> parted(boolean atStops) {
        List<Stretch> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isGap = c == '\n' && gap.region(i, text.length()).lookingAt();
            boolean isStop =
                    atStops && isStop(c) && stop.region(i, text.length()).lookingAt();
            if (isGap || isStop) {
                if (i > from) {
                    parts.add(new Stretch(from, isStop ? i + 1 : i));
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            parts.add(new Stretch(from, text.length()));
        }
        return parts;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }
}
