package org.recto.workbench.entry.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingBadge;

/** What stands beside a field: what is said of its value, and whether somebody still has to confirm it. */
final class Notes extends Div {

    private final transient Editing editing;
    private final transient Path path;
    private final String label;
    private transient List<Remark> remarks = List.of();
    private transient List<Proposal> proposals = List.of();

    Notes(Editing editing, Path path, String label) {
        this.editing = editing;
        this.path = path;
        this.label = label;
        addClassName("notes");
        setVisible(false);
    }

    void show(Now now) {
        List<Remark> nowSaid = now.remarksWithin(path);
        List<Proposal> nowProposed = now.proposalsWithin(path);
        if (!nowSaid.equals(remarks) || !nowProposed.equals(proposals)) {
            remarks = nowSaid;
            proposals = nowProposed;
            removeAll();
            if (!proposals.isEmpty()) {
                add(proposed(now.readOnly()));
            }
            if (!remarks.isEmpty()) {
                add(said());
            }
            setVisible(getComponentCount() > 0);
        }
    }

    private UnorderedList said() {
        UnorderedList list = new UnorderedList();
        remarks.forEach(remark -> {
            Span message = new Span(remark.message());
            ListItem item = new ListItem(new FindingBadge(remark.severity().name()), message);
            item.addClassName("remark");
            list.add(item);
        });
        return list;
    }

    private Div proposed(boolean readOnly) {
        Proposal proposal = proposals.getFirst();
        String words = proposal.words();
        Integer line = proposal.line();
        Span origin = new Span((line == null ? "Read from the source" : "Read from line " + line)
                + (words == null ? "" : ": “" + words + "”"));
        Div row = new Div(new Span("Proposed"), origin);
        row.getComponentAt(0).addClassName("proposed-mark");
        row.addClassName("proposed");
        if (!readOnly) {
            row.add(button("Confirm", () -> editing.confirm(path)), button("Drop", () -> editing.drop(path)));
        }
        return row;
    }

    private Button button(String words, Runnable does) {
        Button button = new Button(words, _ -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + " " + label);
        return button;
    }
}
