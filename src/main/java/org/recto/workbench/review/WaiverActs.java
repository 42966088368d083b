package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Waivers;
import org.recto.rule.Waiver;
import org.recto.workbench.parts.page.WordsDialog;

/** What a reviewer can do with a waiver that somebody else gave. */
final class WaiverActs {

    private final Person person;
    private final Waivers waivers;
    private final Doing act;

    /** @param act has a use case done and tells whether it was */
    WaiverActs(Person person, Waivers waivers, Doing act) {
        this.person = person;
        this.waivers = waivers;
        this.act = act;
    }

    /** The buttons on a waiver; none where there is nothing for this person to decide. */
    Component[] on(Waiver waiver) {
        if (!person.is(Role.REVIEWER)
                || waiver.countersigned() != null
                || waiver.ended() != null
                || waiver.proposed().accountId() == person.id()) {
            return new Component[0];
        }
        String rule = waiver.waived().ruleId();
        Button countersign =
                new Button("Countersign", click -> act.does(() -> waivers.countersign(person, waiver.id())));
        countersign.addThemeVariants(ButtonVariant.LUMO_SMALL);
        countersign.setAriaLabel("Countersign the waiver of " + rule);
        Button decline = new Button(
                "Decline…",
                click -> new WordsDialog(
                                "Decline the waiver",
                                "Why can’t it stay as it is?",
                                "Its curator is told with the finding.",
                                "Decline",
                                why -> act.does(() -> waivers.decline(person, waiver.id(), why)))
                        .open());
        decline.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        decline.setAriaLabel("Decline the waiver of " + rule);
        return new Component[] {countersign, decline};
    }
}
