package org.recto.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Narratives in which people marked what a reader should find; the files themselves say how. */
final class AnnotatedText {

    /**
     * A marked stretch.
     *
     * @param kind the word before the colon
     * @param value the word behind the kind, or ""
     */
    record Mark(String kind, String value, Range range, String words) {}

    /** A narrative, the names of the gene it is written for, and its marks. */
    record Narrative(List<String> names, String text, List<Mark> marks) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final String marked;
    private int at;

    private AnnotatedText(String marked) {
        this.marked = marked;
    }

    static List<Narrative> of(String name) {
        List<Narrative> narratives = new ArrayList<>();
        List<String> names = List.of();
        for (String paragraph : resource(name).split("\n\\s*\n")) {
            List<String> lines = new ArrayList<>(paragraph.strip().lines().toList());
            lines.removeIf(line -> line.startsWith("%"));
            if (!lines.isEmpty() && lines.getFirst().startsWith("== ")) {
                names = Arrays.asList(lines.removeFirst().substring(3).split("[;,] *"));
            }
            if (!lines.isEmpty()) {
                AnnotatedText reader = new AnnotatedText(String.join("\n", lines));
                reader.read(false);
                narratives.add(new Narrative(names, reader.text.toString(), reader.marks));
            }
        }
        return narratives;
    }

    private void read(boolean isWithin) {
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == '{') {
                mark();
            } else if (c == '}' && isWithin) {
                return;
            } else {
                text.append(c);
            }
        }
        if (isWithin) {
            throw new IllegalArgumentException("A mark is not closed: " + marked);
        }
    }

    private void mark() {
        int colon = marked.indexOf(": ", at);
        String[] head = marked.substring(at, colon).split(" ", 2);
        at = colon + 2;
        int start = text.length();
        int index = marks.size();
        read(true);
        Range range = new Range(text.codePointCount(0, start), text.codePointCount(0, text.length()));
        marks.add(index, new Mark(head[0], head.length > 1 ? head[1] : "", range, text.substring(start)));
    }

    private static String resource(String name) {
        try (InputStream in = AnnotatedText.class.getResourceAsStream("/prose/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
