package org.recto.workbench.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where one lands after signing in. */
@Route("")
@PageTitle("Recto")
@Menu(title = "Home", order = 0, icon = "vaadin:home")
@PermitAll
public class HomeView extends VerticalLayout {

    private static final long serialVersionUID = 1;

    HomeView() {
        add(new H2("Welcome"));
    }
}
