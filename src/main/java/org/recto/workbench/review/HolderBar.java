package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Assignments;
import org.recto.review.Assignments.Reviewer;
import org.recto.workbench.words.Words;

/** Whose a round is, and ways to take it, give it back, or give it to someone. */
final class HolderBar extends Div {

    private static final long serialVersionUID = 1;

    /** @param act does something and shows how the review stands then */
    HolderBar(Assignments assignments, CurrentPerson people, long round, Consumer<Runnable> act) {
        addClassNames("recto-row", "recto-holder");
        Person person = people.get();
        Reviewer holder = assignments.holder(person, round).orElse(null);
        boolean mine = holder != null && holder.id() == person.id();
        Span words = new Span(
                holder == null
                        ? Words.say("review.nobodys")
                        : mine ? Words.say("review.yours") : Words.say("review.holder", holder.name()));
        add(words);
        if (person.is(Role.REVIEWER) && (holder == null || mine)) {
            Button button = new Button(
                    Words.say(mine ? "review.giveBack" : "review.take"),
                    click -> act.accept(
                            mine
                                    ? () -> assignments.giveBack(people.get(), round)
                                    : () -> assignments.take(people.get(), round)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
        if (person.is(Role.EDITOR)) {
            Select<Reviewer> select = new Select<>();
            select.setAriaLabel(Words.say("review.giveTo"));
            select.setPlaceholder(Words.say("review.givingTo"));
            select.setItems(assignments.reviewers(person));
            select.setItemLabelGenerator(Reviewer::name);
            select.addValueChangeListener(change -> act.accept(() ->
                    assignments.assign(people.get(), round, change.getValue().id())));
            add(select);
        }
    }
}
