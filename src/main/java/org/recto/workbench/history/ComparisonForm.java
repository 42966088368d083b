package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.parts.page.Moment;

/** Asks which two revisions to compare. */
final class ComparisonForm extends Div {

    private static final long serialVersionUID = 1;

    /** Shows the comparison of two revisions. */
    interface Choice {
        void compare(int from, int to);
    }

    private final List<RevisionSummary> history;

    ComparisonForm(List<RevisionSummary> history, int from, int to, Choice choice) {
        this.history = history;
        addClassName("recto-comparison-form");
        Select<RevisionSummary> first = select("From", from);
        Select<RevisionSummary> second = select("To", to);
        first.addValueChangeListener(change -> choice.compare(change.getValue().number(), to));
        second.addValueChangeListener(
                change -> choice.compare(from, change.getValue().number()));
        add(first, second);
        setVisible(history.size() > 1);
    }

    private Select<RevisionSummary> select(String label, int number) {
        Select<RevisionSummary> select = new Select<>();
        select.setLabel(label);
        select.setItems(history);
        select.setItemLabelGenerator(revision ->
                "Revision " + revision.number() + ", " + Moment.words(revision.at()) + ", " + revision.author());
        history.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }
}
