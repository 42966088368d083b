package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** Asks which two revisions to compare, among those that the list beside it shows. */
final class ComparisonForm extends Div {

    private static final long serialVersionUID = 1;

    /** Shows the comparison of two revisions. */
    interface Choice {
        void compare(int from, int to);
    }

    private final transient List<RevisionSummary> shown;

    ComparisonForm(List<RevisionSummary> shown, int from, int to, Choice choice) {
        this.shown = shown;
        addClassName("recto-comparison-form");
        Select<Integer> first = select(Words.say("history.from"), from);
        Select<Integer> second = select(Words.say("history.to"), to);
        first.addValueChangeListener(change -> choice.compare(change.getValue(), to));
        second.addValueChangeListener(change -> choice.compare(from, change.getValue()));
        add(first, second);
        setVisible(shown.size() > 1);
    }

    private Select<Integer> select(String label, int number) {
        Select<Integer> select = new Select<>();
        select.setLabel(label);
        select.setItems(Stream.concat(
                        shown.stream().map(RevisionSummary::number),
                        IntStream.of(number).boxed())
                .distinct()
                .toList());
        select.setItemLabelGenerator(this::words);
        select.setValue(number);
        return select;
    }

    private String words(int number) {
        return shown.stream()
                .filter(revision -> revision.number() == number)
                .map(revision -> Words.say("history.choice", number, Moment.words(revision.at()), revision.author()))
                .findFirst()
                .orElseGet(() -> Words.say("parts.revision", number));
    }
}
