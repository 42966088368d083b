package org.recto.workbench.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.recto.people.CurrentPerson;

/** The frame around every page: its name, who is signed in, and the way to the other pages. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1;

    MainLayout(CurrentPerson currentPerson, AuthenticationContext session) {
        H1 name = new H1("Recto");
        name.addClassName("app-name");
        Span person = new Span(currentPerson.get().name());
        person.addClassName("app-person");
        Button signOut = new Button("Sign out", click -> session.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addToNavbar(new DrawerToggle(), name, person, signOut);
        addToDrawer(new Scroller(navigation()));
    }

    private static SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.setLabel("Pages");
        MenuConfiguration.getMenuEntries().stream().map(MainLayout::item).forEach(navigation::addItem);
        return navigation;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}
