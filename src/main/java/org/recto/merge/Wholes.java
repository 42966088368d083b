package org.recto.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.prose.Range;

/**
 * What of a passage is taken over whole or not at all: bracketed citations and links, code, emphasis, and what prose
 * mentions, such as {@code residues 21 to 239}. Half of the one and half of another would be broken Markdown, or a
 * statement that nobody made.
 */
final class Wholes {

    /** A mention longer than this, in code points, is a sentence rather than a term. */
    private static final int LONGEST_TERM = 40;

    /** Tokens {@code from} to {@code to}, exclusive. */
    record Stretch(int from, int to) {}

    private final String text;
    private final List<int[]> ranges = new ArrayList<>();

    private Wholes(String text) {
        this.text = text;
    }

    /** @param words all words of the text, the last one empty */
    static List<Stretch> of(String text, List<Token> words) {
        Wholes wholes = new Wholes(text);
        wholes.markup();
        wholes.mentions();
        return wholes.ranges.stream()
                .map(range -> stretch(range, words))
                .filter(stretch -> stretch.to - stretch.from > 1)
                .distinct()
                .toList();
    }

    private static Stretch stretch(int[] range, List<Token> words) {
        int[] touched = IntStream.range(0, words.size())
                .filter(i -> words.get(i).start() < range[1] && words.get(i).end() > range[0])
                .toArray();
        return touched.length == 0 ? new Stretch(0, 0) : new Stretch(touched[0], touched[touched.length - 1] + 1);
    }

    private void mentions() {
        for (Mention mention : Prose.read(text).mentions()) {
            Range range = mention.range();
            if (mention instanceof Mention.CitedKeys
                    || mention instanceof Mention.Citations
                    || range.end() - range.start() <= LONGEST_TERM) {
                int start = text.offsetByCodePoints(0, range.start());
                ranges.add(new int[] {start, text.offsetByCodePoints(start, range.end() - range.start())});
            }
        }
    }

    /** Brackets, code and emphasis from their first to their last mark; a mark without a partner marks nothing. */
    private void markup() {
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> i++;
                case '`' -> i = code(i);
                case '[' -> open.push(new int[] {i, c});
                case ']' -> close(open, '[', i + 1 < text.length() && text.charAt(i + 1) == '(' ? target(i) : i + 1);
                case '*', '_' -> {
                    int end = i + 1;
                    while (end < text.length() && text.charAt(end) == c) {
                        end++;
                    }
                    emphasis(open, c, i, end);
                    i = end - 1;
                }
                case '\n' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                        open.clear();
                    }
                }
                default -> {}
            }
        }
    }

    /** The end of the code that begins here, or of its mark where that has no partner. */
    private int code(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        int close = text.indexOf(text.substring(start, end), end);
        if (close < 0) {
            return end - 1;
        }
        ranges.add(new int[] {start, close + end - start});
        return close + end - start - 1;
    }

    /** After the address of a link whose words end here. */
    private int target(int bracket) {
        int close = text.indexOf(')', bracket);
        return close < 0 ? bracket + 1 : close + 1;
    }

    private void emphasis(Deque<int[]> open, char mark, int start, int end) {
        boolean canClose = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        boolean canOpen = end < text.length() && !Character.isWhitespace(text.charAt(end));
        if (!(canClose && close(open, mark, end)) && canOpen) {
            open.push(new int[] {start, mark});
        }
    }

    private boolean close(Deque<int[]> open, char mark, int end) {
        if (open.stream().noneMatch(one -> one[1] == mark)) {
            return false;
        }
        int[] begun = open.pop();
        while (begun[1] != mark) {
            begun = open.pop();
        }
        ranges.add(new int[] {begun[0], end});
        return true;
    }
}
