package org.recto.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Prose;

/** The paragraphs that a card holds, by the narrative of the entry they belong to. */
final class Narratives {

    /**
     * A paragraph.
     *
     * @param offset where in its line it begins, in code points
     * @param prose what it mentions, ranges being of its text
     */
    record Paragraph(Path path, CardLine line, int offset, String text, Prose prose) {}

    /** In characters. Real paragraphs have some thousands, real cards a hundred thousand. */
    private static final int LONGEST_PARAGRAPH = 100_000;

    private static final int MOST_TEXT = 1_000_000;

    private final Draft draft;
    private final Map<Path, List<Paragraph>> byPath = new LinkedHashMap<>();
    private final List<Paragraph> all = new ArrayList<>();
    private int length;

    Narratives(Draft draft) {
        this.draft = draft;
    }

    /**
     * Places a paragraph that is all of its line or ends it.
     *
     * <p>What is longer, or makes the card longer, than could be read in bearable time is left over instead.
     *
     * @param path the narrative it belongs to
     */
    void place(Path path, CardLine line, String text, Confidence confidence, String why) {
        if (text.length() > LONGEST_PARAGRAPH || length + text.length() > MOST_TEXT) {
            draft.unplaced(line, "Longer than the text of any card");
            return;
        }
        length += text.length();
        int offset = line.raw().codePointCount(0, Math.max(0, line.raw().lastIndexOf(text)));
        Paragraph paragraph = new Paragraph(path, line, offset, text, Prose.readPlain(text));
        byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(paragraph);
        all.add(paragraph);
        draft.placed(line, Nothing.place(path, text), confidence, why);
    }

    List<Paragraph> all() {
        return all;
    }

    /** Those of one narrative. */
    List<Paragraph> of(String path) {
        return byPath.getOrDefault(Path.of(path), List.of());
    }

    boolean has(String path) {
        return byPath.containsKey(Path.of(path));
    }

    /** The narrative in CommonMark, or {@code null} where the card has nothing for it. */
    @Nullable
    String markdown(String path, CitationLinks links) {
        List<Paragraph> paragraphs = of(path);
        return paragraphs.isEmpty()
                ? null
                : String.join("\n\n", paragraphs.stream().map(links::markdown).toList());
    }
}
