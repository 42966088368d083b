package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import org.recto.entry.Unplaced;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.changes.PathWords;

/** Lines of the source that found no place: each is added to a narrative, or dropped. */
final class UnplacedForm extends Form {

    private final UnorderedList lines = new UnorderedList();
    private final Paragraph none = new Paragraph(say("form.unplaced.none"));
    private transient List<Unplaced> shown = List.of();

    UnplacedForm(Editing editing) {
        super(editing, Path.of("/unplaced"));
        lines.addClassName("recto-unplaced");
        none.addClassName("hint");
        add(none, lines);
    }

    @Override
    public void show(Now now) {
        super.show(now);
        List<Unplaced> there = List.copyOf(now.entry().unplaced());
        if (!there.equals(shown) || lines.getComponentCount() == 0) {
            shown = there;
            lines.removeAll();
            there.forEach(line -> lines.add(line(line, now)));
        }
        none.setVisible(there.isEmpty());
    }

    private ListItem line(Unplaced unplaced, Now now) {
        Span number = new Span(
                unplaced.line() == null ? say("form.unplaced.a-line") : say("form.unplaced.line", unplaced.line()));
        number.addClassName("hint");
        Paragraph text = new Paragraph(unplaced.text() == null ? "" : unplaced.text());
        ListItem item = new ListItem(number, text);
        item.setId("unplaced-" + unplaced.id());
        item.getElement().setAttribute("tabindex", "-1");
        if (!now.readOnly()) {
            item.add(actions(unplaced, now, number.getText()));
        }
        return item;
    }

    private Div actions(Unplaced unplaced, Now now, String name) {
        ComboBox<Path> where = new ComboBox<>();
        where.setPlaceholder(say("form.unplaced.where"));
        where.setAriaLabel(say("form.unplaced.where-of", name));
        where.setItems(Narratives.of(now.entry()));
        where.setItemLabelGenerator(path -> PathWords.of(path, now.tree()));
        Button place = new Button(say("form.unplaced.place"), _ -> place(unplaced, where.getValue()));
        place.setEnabled(false);
        place.setAriaLabel(say("form.unplaced.place-of", name));
        where.addValueChangeListener(event -> place.setEnabled(event.getValue() != null));
        Button drop = new Button(say("form.unplaced.drop"), _ -> editing.remove(at.then(unplaced.id())));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        drop.setAriaLabel(say("form.unplaced.drop-of", name));
        Div actions = new Div(where, place, drop);
        actions.addClassName("recto-unplaced-actions");
        return actions;
    }

    private void place(Unplaced unplaced, Path narrative) {
        String before = editing.now().text(narrative);
        String text = unplaced.text() == null ? "" : unplaced.text();
        List<Edit> edits = new ArrayList<>(Removal.of(editing.now().tree(), at.then(unplaced.id())));
        edits.addFirst(new Edit.Set(
                narrative,
                EntryJson.text(before.isEmpty() ? Markdown.escape(text) : before + "\n\n" + Markdown.escape(text))));
        editing.apply(edits);
    }

    @Override
    public boolean reveal(Target target) {
        if (!target.path().isWithin(at)) {
            return false;
        }
        Optional<Component> line = lines.getChildren()
                .filter(one -> one.getId()
                        .equals(Optional.of("unplaced-" + target.path().last())))
                .findFirst();
        line.ifPresent(there -> there.getElement().callJsFunction("focus"));
        return line.isPresent();
    }
}
