package org.recto.workbench.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.LanguageChoice;
import org.recto.workbench.words.Words;

/** Who is signed in, how the workbench looks to them, and the way out. */
final class PersonMenu extends Div {

    private static final long serialVersionUID = 1;

    PersonMenu(Person person, AuthenticationContext session) {
        addClassName("recto-person");
        Button open = new Button(person.name());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button signOut = new Button(Words.say("shell.signOut"), click -> session.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);

        Span name = new Span(person.name());
        name.addClassName("recto-person-name");
        Div who = new Div(name, new Span(person.mail()), new Span(roles(person)));
        who.addClassName("recto-person-who");

        Popover menu = new Popover(who);
        if (person.is(Role.CURATOR) || person.is(Role.REVIEWER) || person.is(Role.EDITOR)) {
            menu.add(Links.to("/you", Words.say("shell.interests")));
        }
        menu.add(new AppearanceChoice(), new LanguageChoice(), signOut);
        menu.addClassName("recto-person-menu");
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(Words.say("shell.you"));
        add(open, menu);
    }

    private static String roles(Person person) {
        return person.roles().isEmpty()
                ? Words.say("shell.noRole")
                : person.roles().stream()
                        .sorted()
                        .map(role -> Words.say("parts.role." + role))
                        .collect(Collectors.joining(", "));
    }
}
