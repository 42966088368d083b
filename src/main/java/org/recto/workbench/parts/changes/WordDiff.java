package org.recto.workbench.parts.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recto.merge.Alignment;

/** What changed between two texts, word by word. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private static final Pattern JOINT = Pattern.compile(" |[^\\p{L}\\p{N}\\p{M}\\s]");

    private WordDiff() {}

    /** A stretch of text that stayed, went or came. */
    public record Piece(Fate fate, String text) {}

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The pieces in reading order; leaving out what was added gives the old text, what was removed the new. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Alignment.Hunk hunk : Alignment.of(old, now).hunks()) {
            tell(Fate.KEPT, old.subList(at, hunk.from()), pieces);
            tell(Fate.REMOVED, old.subList(hunk.from(), hunk.to()), pieces);
            tell(Fate.ADDED, now.subList(hunk.otherFrom(), hunk.otherTo()), pieces);
            at = hunk.to();
        }
        tell(Fate.KEPT, old.subList(at, old.size()), pieces);
        return joined(pieces);
    }

    private static void tell(Fate fate, List<String> words, List<Piece> pieces) {
        words.forEach(word -> pieces.add(new Piece(fate, word)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Neighbours of one fate become one piece, and between two changes what went is told before what came. A lone
     * space or mark between two changed words counts as changed with them, or a rewritten phrase, a name with a hyphen
     * would fall to pieces.
     */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.fate() != Fate.KEPT) {
                flush(joined, Fate.KEPT, kept);
                (piece.fate() == Fate.ADDED ? added : removed).append(piece.text());
            } else if (joinsTwoChanges(pieces, i)) {
                removed.append(piece.text());
                added.append(piece.text());
            } else {
                flush(joined, Fate.REMOVED, removed);
                flush(joined, Fate.ADDED, added);
                kept.append(piece.text());
            }
        }
        flush(joined, Fate.KEPT, kept);
        flush(joined, Fate.REMOVED, removed);
        flush(joined, Fate.ADDED, added);
        return joined;
    }

    private static boolean joinsTwoChanges(List<Piece> pieces, int i) {
        return JOINT.matcher(pieces.get(i).text()).matches()
                && i > 0
                && i < pieces.size() - 1
                && pieces.get(i - 1).fate() != Fate.KEPT
                && pieces.get(i + 1).fate() != Fate.KEPT;
    }

    private static void flush(List<Piece> joined, Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            joined.add(new Piece(fate, text.toString()));
            text.setLength(0);
        }
    }
}
