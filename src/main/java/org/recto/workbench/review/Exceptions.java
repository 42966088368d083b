package org.recto.workbench.review;

import org.recto.people.CurrentPerson;
import org.recto.review.Gate;
import org.recto.review.Overrides;
import org.recto.review.Waivers;
import org.recto.workbench.parts.page.WordsDialog;
import org.recto.workbench.words.Words;
import org.springframework.stereotype.Component;

/** Asks for what an approval may pass although something speaks against it. */
@Component
class Exceptions {

    private final Overrides overrides;
    private final Waivers waivers;
    private final CurrentPerson currentPerson;

    Exceptions(Overrides overrides, Waivers waivers, CurrentPerson currentPerson) {
        this.overrides = overrides;
        this.waivers = waivers;
        this.currentPerson = currentPerson;
    }

    /**
     * Asks an editor why an approval may pass a gate.
     *
     * @param act has a use case done and tells whether it was
     */
    void override(Reading.Review review, Gate gate, Doing act) {
        if (review.round() != null) {
            long round = review.round().id();
            String title = GateWords.title(gate.kind().id(), gate.name());
            new WordsDialog(
                            Words.say("review.overrideGate", title),
                            Words.say("review.whyOverride"),
                            Words.say("review.overrideHelp"),
                            Words.say("review.override"),
                            why -> act.does(() -> overrides.override(currentPerson.get(), round, gate.kind(), why)))
                    .open();
        }
    }

    /** What whoever is signed in can do with waivers. */
    WaiverActs waivers(Doing act) {
        return new WaiverActs(currentPerson, waivers, act);
    }
}
