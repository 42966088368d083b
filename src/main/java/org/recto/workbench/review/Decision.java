package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Gate;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.workbench.parts.page.Links;

/** The gates, and below them the decision of whoever may take it. */
final class Decision extends Section {

    private static final long serialVersionUID = 1;

    /** What someone decides. */
    interface Act {
        void on(Reviews reviews, Person person, long entryId);
    }

    private final Consumer<Act> act;

    /** @param override asks for a reason to override a gate */
    Decision(Person person, Reading.Review review, Consumer<Act> act, Consumer<Gate> override) {
        this.act = act;
        addClassName("recto-paper");
        setId("recto-decision");
        getElement().setAttribute("tabindex", "-1");
        String state = review.state();
        Round round = review.round();
        if (round == null || state.equals("IN_PREPARATION") || state.equals("CHANGES_REQUESTED")) {
            add(
                    new H2(state.equals("CHANGES_REQUESTED") ? "Sent back to its curators" : "Not submitted"),
                    submit(person, review));
        } else if (round.isOpen()) {
            add(
                    new H2("Decision"),
                    new GateList(
                            review.gates(),
                            EntryJson.tree(review.revision().entry()),
                            person.is(Role.EDITOR) && review.state().equals("IN_REVIEW") ? override : null));
            add(person.is(Role.REVIEWER) || person.is(Role.EDITOR) ? decide(round, review) : waits());
        } else {
            add(
                    new H2("Approved"),
                    new Paragraph(
                            "Revision " + review.revision().number()
                                    + " is approved; an editor can release it. A later revision is reviewed anew where it differs."),
                    Links.to(
                            Links.approval(review.accession(), review.revision().number()), "Why is this approved?"));
        }
    }

    private Component submit(Person person, Reading.Review review) {
        int newest = review.history().getFirst().number();
        Paragraph words = new Paragraph("Revision " + newest + " goes into review when a curator submits it.");
        if (!person.is(Role.CURATOR)) {
            return words;
        }
        Button submit = new Button(
                "Submit revision " + newest,
                click -> act.accept((reviews, curator, entryId) -> reviews.submit(curator, entryId, newest)));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(words, submit);
    }

    private static Component waits() {
        return new Paragraph("A reviewer decides; you can answer and resolve comments meanwhile.");
    }

    private Component decide(Round round, Reading.Review review) {
        TextArea words = new TextArea("What you say of it");
        words.setHelperText("Needed to request changes; kept with the decision.");
        words.setMaxLength(10_000);
        words.setWidthFull();
        boolean open = review.gates().stream().allMatch(Gate::holds);
        Paragraph why = new Paragraph("It can be approved once every gate holds; the list above says what is missing.");
        why.addClassName("recto-soft");
        why.setId("why-not-approve");
        why.setVisible(!open);
        Button approve = new Button(
                "Approve revision " + review.revision().number(),
                click -> act.accept(
                        (reviews, person, entryId) -> reviews.approve(person, round.id(), words.getValue())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setEnabled(open);
        approve.getElement().setAttribute("aria-describedby", "why-not-approve");
        Button send = new Button("Request changes", click -> {
            words.setErrorMessage("Say what is to be changed; comments on the places are kept beside it.");
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) {
                act.accept((reviews, person, entryId) -> reviews.requestChanges(person, round.id(), words.getValue()));
            }
        });
        Div buttons = new Div(approve, send);
        buttons.addClassName("recto-row");
        Div decision = new Div(words, why, buttons);
        decision.addClassName("recto-form");
        return decision;
    }
}
