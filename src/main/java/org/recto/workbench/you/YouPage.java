package org.recto.workbench.you;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.recto.people.CurrentPerson;
import org.recto.people.Interests;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;

/** What is asked of whoever works here, about themselves. */
@Route("you")
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR"})
public class YouPage extends Page {

    private static final long serialVersionUID = 1;

    private final transient Interests interests;
    private final transient CurrentPerson currentPerson;
    private final InterestsForm form = new InterestsForm(this::state);

    YouPage(Interests interests, CurrentPerson currentPerson) {
        super("You");
        this.interests = interests;
        this.currentPerson = currentPerson;
        title(currentPerson.get().name());
        lead("What you say of your interests stands beside what you approve.");
        add(form);
        form.show(interests.mine(currentPerson.get()));
    }

    private void state(String words) {
        if (Attempt.to(() -> interests.state(currentPerson.get(), words))) {
            form.show(interests.mine(currentPerson.get()));
        }
    }
}
