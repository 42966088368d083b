package org.recto.workbench.home;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.recto.people.CurrentPerson;
import org.recto.workbench.parts.page.Page;

/** What waits for whoever signed in. */
@Route("")
@PageTitle("Recto")
@Menu(title = "Home", order = 0)
@PermitAll
public class HomePage extends Page {

    private static final long serialVersionUID = 1;

    HomePage(CurrentPerson currentPerson) {
        super("Welcome, " + currentPerson.get().name());
    }
}
