package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Change;
import org.recto.entry.Edit;
import org.recto.entry.MisplacedEdit;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What edits would change, before they are made: each change in a sentence, with no more of a text than it takes. */
public final class EditPreview extends Div {

    private static final long serialVersionUID = 1;

    /** So much of what stays is shown on each side of what would change. */
    private static final int CONTEXT = 28;

    /** Beyond so many changes the rest is counted. */
    private static final int FEW = 3;

    /**
     * A piece of what is told.
     *
     * @param tag {@code del} where it would go, {@code ins} where it would come, otherwise {@code span}
     */
    public record Piece(String tag, String text) {}

    /** @param entry as its JSON */
    public EditPreview(JsonNode entry, List<Edit> edits) {
        addClassName("recto-preview");
        of(entry, edits).forEach(pieces -> {
            Paragraph told = new Paragraph();
            pieces.forEach(piece -> {
                HtmlContainer element = new HtmlContainer(piece.tag());
                element.setText(piece.text());
                told.add(element);
            });
            add(told);
        });
    }

    /**
     * The same paragraph by paragraph.
     *
     * @param entry as its JSON
     */
    public static List<List<Piece>> of(JsonNode entry, List<Edit> edits) {
        JsonNode after = entry.deepCopy();
        try {
            edits.forEach(edit -> edit.change(after));
        } catch (MisplacedEdit gone) {
            return List.of(List.of(new Piece("span", Words.say("parts.edit-gone"))));
        }
        List<Change> changes = Change.between(entry, after);
        List<List<Piece>> told = new ArrayList<>();
        for (Change change : changes.subList(0, Math.min(FEW, changes.size()))) {
            told.add(told(Sentence.of(change, entry, after)));
        }
        if (changes.size() > FEW) {
            told.add(List.of(new Piece("span", Words.say("parts.more-changes", changes.size() - FEW))));
        }
        return told;
    }

    private static List<Piece> told(Sentence sentence) {
        List<Piece> told = new ArrayList<>();
        if (!sentence.lead().isEmpty()) {
            told.add(new Piece("span", sentence.lead()));
        }
        List<Sentence.Part> parts = sentence.parts();
        boolean begun = false;
        for (int i = 0; i < parts.size(); i++) {
            Sentence.Part part = parts.get(i);
            told.add(piece(part, told.isEmpty(), !begun, i == parts.size() - 1));
            begun |= part.role() != Sentence.Role.SAID;
        }
        return told;
    }

    private static Piece piece(Sentence.Part part, boolean capital, boolean first, boolean last) {
        return switch (part.role()) {
            case SAID -> new Piece("span", capital ? FieldWords.capitalised(part.text()) : part.text());
            case KEPT -> new Piece("span", shortened(part.text(), first, last));
            case GONE -> new Piece("del", part.text());
            case COME -> new Piece("ins", part.text());
        };
    }

    private static String shortened(String kept, boolean first, boolean last) {
        int[] points = kept.codePoints().toArray();
        if (points.length <= 2 * CONTEXT) {
            return kept;
        }
        String begin = new String(points, 0, CONTEXT);
        String end = new String(points, points.length - CONTEXT, CONTEXT);
        return first ? "…" + end : last ? begin + "…" : begin + " … " + end;
    }
}
