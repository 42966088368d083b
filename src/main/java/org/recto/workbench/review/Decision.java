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
import org.recto.workbench.words.Words;

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
                    new H2(Words.say(state.equals("CHANGES_REQUESTED") ? "review.sentBack" : "review.notSubmitted")),
                    submit(person, review));
        } else if (round.isOpen()) {
            add(
                    new H2(Words.say("review.decision")),
                    new GateList(
                            review.gates(),
                            EntryJson.tree(review.revision().entry()),
                            person.is(Role.EDITOR) && review.state().equals("IN_REVIEW") ? override : null));
            add(person.is(Role.REVIEWER) || person.is(Role.EDITOR) ? decide(round, review) : waits());
        } else {
            add(
                    new H2(Words.say("review.approved")),
                    new Paragraph(
                            Words.say("review.isApproved", review.revision().number())),
                    Links.to(
                            Links.approval(review.accession(), review.revision().number()),
                            Words.say("review.whyApproved")));
        }
    }

    private Component submit(Person person, Reading.Review review) {
        int newest = review.history().getFirst().number();
        Paragraph words = new Paragraph(Words.say("review.whenSubmitted", newest));
        if (!person.is(Role.CURATOR)) {
            return words;
        }
        Button submit = new Button(
                Words.say("review.submit", newest),
                click -> act.accept((reviews, curator, entryId) -> reviews.submit(curator, entryId, newest)));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(words, submit);
    }

    private static Component waits() {
        return new Paragraph(Words.say("review.waits"));
    }

    private Component decide(Round round, Reading.Review review) {
        TextArea words = new TextArea(Words.say("review.note"));
        words.setHelperText(Words.say("review.noteHelp"));
        words.setMaxLength(10_000);
        words.setWidthFull();
        boolean open = review.gates().stream().allMatch(Gate::holds);
        Paragraph why = new Paragraph(Words.say("review.notOpen"));
        why.addClassName("recto-soft");
        why.setId("why-not-approve");
        why.setVisible(!open);
        Button approve = new Button(
                Words.say("review.approve", review.revision().number()),
                click -> act.accept(
                        (reviews, person, entryId) -> reviews.approve(person, round.id(), words.getValue())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setEnabled(open);
        approve.getElement().setAttribute("aria-describedby", "why-not-approve");
        Button send = new Button(Words.say("review.requestChanges"), click -> {
            words.setErrorMessage(Words.say("review.sayChanges"));
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
