package org.recto.workbench.you;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.recto.people.CurrentPerson;
import org.recto.people.Interests;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** What is asked of whoever works here, about themselves. */
@Route("you")
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR"})
public class YouPage extends Page {

    private static final long serialVersionUID = 1;

    private final transient Interests interests;
    private final transient CurrentPerson currentPerson;
    private final InterestsForm form = new InterestsForm(this::state);

    YouPage(Interests interests, CurrentPerson currentPerson) {
        super(Words.say("you.title"));
        this.interests = interests;
        this.currentPerson = currentPerson;
        title(currentPerson.get().name());
        lead(Words.say("you.lead"));
        add(form);
        form.show(interests.mine(currentPerson.get()));
    }

    private void state(String words) {
        if (Attempt.to(() -> interests.state(currentPerson.get(), words))) {
            form.show(interests.mine(currentPerson.get()));
        }
    }
}
