package org.recto.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/**
 * A merged narrative's text.
 *
 * @param open what had to be chosen in it
 */
record Composed(String text, List<Conflict.Words> open) {

    /** Code points of the words around a conflict that tell where it is. */
    private static final int CONTEXT = 80;

    /** @param choices what was chosen; theirs where nothing was */
    static Composed of(Path path, List<Piece> pieces, Map<Conflict, Choice> choices) {
        List<Conflict.Words> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder withTheirs = new StringBuilder();
        String gapOfNothing = null;
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Said(String said) -> {
                    text.append(gapOfNothing == null ? said : after(gapOfNothing, said, text.isEmpty()));
                    withTheirs.append(said);
                    gapOfNothing = said.isEmpty() ? gapOfNothing : null;
                }
                case Piece.Open asked -> {
                    Conflict.Words words = new Conflict.Words(
                            path,
                            open.size() + 1,
                            lastOf(withTheirs),
                            asked.base(),
                            asked.theirs(),
                            asked.mine(),
                            firstOf(pieces.subList(i + 1, pieces.size())));
                    open.add(words);
                    withTheirs.append(asked.gap()).append(asked.theirs());
                    String gap = gapOfNothing == null ? asked.gap() : after(gapOfNothing, asked.gap(), text.isEmpty());
                    String chosen = chosen(asked, choices.get(words));
                    text.append(chosen.isEmpty() ? "" : gap + chosen);
                    gapOfNothing = chosen.isEmpty() ? gap : null;
                }
            }
        }
        return new Composed(text.toString(), List.copyOf(open));
    }

    private static String chosen(Piece.Open asked, @Nullable Choice choice) {
        return switch (choice) {
            case null -> asked.theirs();
            case Choice.Edited(JsonNode value) -> value.asString("");
            case Choice.Kept kept ->
                switch (kept) {
                    case THEIRS -> asked.theirs();
                    case MINE -> asked.mine();
                    case BOTH -> asked.theirs() + (asked.paragraphs() ? "\n\n" : " ") + asked.mine();
                };
        };
    }

    /** Where words came to nothing, the greater of the spaces around them stays; none at the beginning. */
    private static String after(String gap, String said, boolean first) {
        String rest = said.stripLeading();
        String own = said.substring(0, said.length() - rest.length());
        if (first) {
            return rest;
        }
        return (Gaps.breaks(gap) > Gaps.breaks(own) ? gap : own) + rest;
    }

    private static String lastOf(StringBuilder text) {
        String paragraph = text.substring(text.lastIndexOf("\n\n") + 1).strip();
        int from =
                paragraph.offsetByCodePoints(0, Math.max(0, paragraph.codePointCount(0, paragraph.length()) - CONTEXT));
        return from == 0 ? paragraph : "…" + paragraph.substring(from);
    }

    private static String firstOf(List<Piece> rest) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : rest) {
            text.append(
                    switch (piece) {
                        case Piece.Said(String said) -> said;
                        case Piece.Open open -> open.gap() + open.theirs();
                    });
        }
        int end = text.indexOf("\n\n");
        String paragraph = (end < 0 ? text.toString() : text.substring(0, end)).strip();
        return paragraph.codePointCount(0, paragraph.length()) <= CONTEXT
                ? paragraph
                : paragraph.substring(0, paragraph.offsetByCodePoints(0, CONTEXT)) + "…";
    }
}
