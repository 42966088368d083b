package org.recto.workbench.accounts;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.recto.people.Role;
import org.recto.workbench.words.Words;

/** Any number of roles, each with what it allows. */
final class RoleChoice extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1;

    RoleChoice() {
        super(Words.say("accounts.may"));
        setItems(Role.values());
        setRenderer(new ComponentRenderer<>(RoleChoice::explained));
        addThemeName("vertical");
    }

    private static Div explained(Role role) {
        Span title = new Span(RoleWords.title(role));
        title.addClassName("recto-strong");
        Span words = new Span(RoleWords.explained(role));
        words.addClassName("recto-soft");
        Div both = new Div(title, words);
        both.addClassName("recto-stack");
        return both;
    }
}
