package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Waivers;
import org.recto.rule.Waiver;
import org.recto.workbench.parts.page.WordsDialog;
import org.recto.workbench.words.Words;

/** What a reviewer can do with a waiver that somebody else gave. */
final class WaiverActs {

    private final CurrentPerson people;
    private final Waivers waivers;
    private final Doing act;

    /** @param act has a use case done and tells whether it was */
    WaiverActs(CurrentPerson people, Waivers waivers, Doing act) {
        this.people = people;
        this.waivers = waivers;
        this.act = act;
    }

    /** The buttons on a waiver; none where there is nothing for this person to decide. */
    Component[] on(Waiver waiver) {
        Person person = people.get();
        if (!person.is(Role.REVIEWER)
                || waiver.countersigned() != null
                || waiver.ended() != null
                || waiver.proposed().accountId() == person.id()) {
            return new Component[0];
        }
        String rule = waiver.waived().ruleId();
        Button countersign = new Button(
                Words.say("review.countersign"),
                click -> act.does(() -> waivers.countersign(people.get(), waiver.id())));
        countersign.addThemeVariants(ButtonVariant.LUMO_SMALL);
        countersign.setAriaLabel(Words.say("review.countersignOf", rule));
        Button decline = new Button(
                Words.say("review.declining"),
                click -> new WordsDialog(
                                Words.say("review.declineWaiver"),
                                Words.say("review.whyDecline"),
                                Words.say("review.declineHelp"),
                                Words.say("review.decline"),
                                why -> act.does(() -> waivers.decline(people.get(), waiver.id(), why)))
                        .open());
        decline.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        decline.setAriaLabel(Words.say("review.declineOf", rule));
        return new Component[] {countersign, decline};
    }
}
