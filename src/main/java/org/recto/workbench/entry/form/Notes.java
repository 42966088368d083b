package org.recto.workbench.entry.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.parts.Press;
import org.recto.workbench.words.Words;

/**
 * What stands beside a field: the gravest thing said of its value, on a line that is always there, so that nothing moves
 * when it comes; and whether somebody still has to confirm the value.
 */
final class Notes extends Div {

    private final transient Editing editing;
    private final transient Path path;
    private final String label;
    private final Div proposal = new Div();
    private final Div said = new Div();
    private transient List<Remark> remarks = List.of();
    private transient List<Proposal> proposals = List.of();

    Notes(Editing editing, Path path, String label) {
        this.editing = editing;
        this.path = path;
        this.label = label;
        addClassName("notes");
        said.addClassName("said");
        proposal.addClassName("proposed");
        proposal.setVisible(false);
        add(proposal, said);
    }

    void show(Now now) {
        List<Remark> nowSaid = now.remarksWithin(path).stream()
                .sorted(Comparator.comparing(Remark::severity))
                .toList();
        if (!nowSaid.equals(remarks)) {
            remarks = nowSaid;
            said.removeAll();
            if (!remarks.isEmpty()) {
                said.add(line());
            }
        }
        List<Proposal> nowProposed = now.proposalsWithin(path);
        if (!nowProposed.equals(proposals)) {
            proposals = nowProposed;
            // what is decided keeps its room until the section is opened anew
            proposal.setClassName("decided", proposals.isEmpty());
            if (!proposals.isEmpty()) {
                propose(now.readOnly());
            }
        }
    }

    private NativeButton line() {
        Remark worst = remarks.getFirst();
        Span message = new Span(worst.message());
        message.addClassName("message");
        NativeButton line = new Press("", () -> editing.ask(worst));
        line.add(new FindingBadge(worst.severity().name()), message);
        if (remarks.size() > 1) {
            Span more = new Span(Words.say("entry.form.more", remarks.size() - 1));
            more.addClassName("more");
            line.add(more);
        }
        line.setTitle(worst.message());
        line.addClassName("remark");
        return line;
    }

    private void propose(boolean readOnly) {
        Proposal first = proposals.getFirst();
        String words = first.words();
        Integer line = first.line();
        String origin = line == null
                ? Words.say("entry.form.read-from-source")
                : Words.say("entry.form.read-from-line", line.toString());
        Span mark = new Span(Words.say("entry.form.proposed"));
        mark.addClassName("proposed-mark");
        proposal.removeAll();
        proposal.setVisible(true);
        proposal.getElement().setAttribute("data-decided", Words.say("entry.form.decided"));
        proposal.add(mark, new Span(words == null ? origin : Words.say("entry.form.read-words", origin, words)));
        if (!readOnly) {
            proposal.add(
                    button(Words.say("entry.form.confirm"), () -> editing.confirm(path)),
                    button(Words.say("entry.form.drop"), () -> editing.drop(path)));
        }
    }

    private Button button(String words, Runnable does) {
        Button button = new Button(words, _ -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.say("entry.form.act-on", words, label));
        return button;
    }
}
