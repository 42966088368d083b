package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.entry.Change;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.UnreadableEntry;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What edits would change, before they are made: each change in a sentence, with no more of a text than it takes. */
public final class EditPreview extends Div {

    private static final long serialVersionUID = 1;

    /** So much of what stays is shown on each side of what would change. */
    private static final int CONTEXT = 28;

    /** Beyond so many changes the rest is counted. */
    private static final int FEW = 3;

    public EditPreview(Entry entry, List<Edit> edits) {
        addClassName("recto-preview");
        JsonNode before = EntryJson.tree(entry);
        try {
            JsonNode after = before;
            for (Edit edit : edits) {
                after = edit.applyTo(after);
            }
            List<Change> changes = Change.between(entry, EntryJson.ofTree(after));
            for (Change change : changes.subList(0, Math.min(FEW, changes.size()))) {
                add(told(Sentence.of(change, before, after)));
            }
            if (changes.size() > FEW) {
                add(new Paragraph(Words.say("parts.more-changes", changes.size() - FEW)));
            }
        } catch (MisplacedEdit | UnreadableEntry gone) {
            add(new Paragraph(Words.say("parts.edit-gone")));
        }
    }

    private static Paragraph told(Sentence sentence) {
        Paragraph told = new Paragraph();
        if (!sentence.lead().isEmpty()) {
            told.add(new Span(sentence.lead()));
        }
        List<Sentence.Part> parts = sentence.parts();
        boolean begun = false;
        for (int i = 0; i < parts.size(); i++) {
            Sentence.Part part = parts.get(i);
            told.add(part(part, i == 0 && sentence.lead().isEmpty(), !begun, i == parts.size() - 1));
            begun |= part.role() != Sentence.Role.SAID;
        }
        return told;
    }

    private static Component part(Sentence.Part part, boolean capital, boolean first, boolean last) {
        return switch (part.role()) {
            case SAID -> new Span(capital ? FieldWords.capitalised(part.text()) : part.text());
            case KEPT -> new Span(shortened(part.text(), first, last));
            case GONE -> marked("del", part.text());
            case COME -> marked("ins", part.text());
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

    private static Component marked(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
