package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The heading of a section: its name, what is said of it in a few words, badges, and what can be done. */
public final class SectionHeading extends Div {

    private static final long serialVersionUID = 1;

    private final Span note = new Span();
    private final Div beside = new Div();
    private final Div actions = new Div();

    /** @param id what a link to the section ends in */
    public SectionHeading(String id, String name) {
        addClassName("recto-section-heading");
        setId(id);
        note.addClassName("recto-section-note");
        beside.addClassName("recto-section-badges");
        actions.addClassName("recto-section-actions");
        add(new H2(name), note, beside, actions);
    }

    /** A few words in a quiet voice, such as {@code 61 publications}. */
    public SectionHeading note(String words) {
        note.setText(words);
        return this;
    }

    public SectionHeading badges(Component... badges) {
        beside.removeAll();
        beside.add(badges);
        return this;
    }

    public SectionHeading actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
