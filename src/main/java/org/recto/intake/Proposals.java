package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.prose.Range;

/** Marks on values that were read from prose, each with the words it was read from. */
final class Proposals {

    private final Draft draft;
    private final List<Proposal> marks = new ArrayList<>();

    Proposals(Draft draft) {
        this.draft = draft;
    }

    /** Marks the value at a path as read from words of a paragraph, given by their range in it. */
    void mark(Path path, Narratives.Paragraph paragraph, Range read) {
        Range words = withBracket(paragraph.text(), read);
        int start = paragraph.offset() + words.start();
        int end = paragraph.offset() + words.end();
        String id = draft.next(ItemKind.PROPOSAL).last();
        marks.add(new Proposal(id, path.toString(), paragraph.line().number(), start, end, words.of(paragraph.text())));
        draft.link(path, paragraph.line(), start, end);
    }

    /** With the bracket that closes right behind the words, where one opens in them. */
    private static Range withBracket(String text, Range words) {
        String read = words.of(text);
        int after = text.offsetByCodePoints(0, words.end());
        boolean isOpen = read.lastIndexOf('(') > read.lastIndexOf(')');
        boolean closes = after < text.length() && text.charAt(after) == ')';
        return isOpen && closes ? new Range(words.start(), words.end() + 1) : words;
    }

    /** The path of the next item of a kind. */
    Path next(ItemKind kind) {
        return draft.next(kind);
    }

    List<Proposal> marks() {
        return marks;
    }

    static Range cover(Range one, Range other) {
        return new Range(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
