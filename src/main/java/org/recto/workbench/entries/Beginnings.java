package org.recto.workbench.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** The two ways in which an entry begins. */
final class Beginnings {

    private Beginnings() {}

    static Component[] links() {
        Anchor card = Links.to("/intake", Words.say("intake.title"));
        card.addClassName("recto-button");
        Anchor empty = Links.to("/new-entry", Words.say("fill.new"));
        empty.addClassNames("recto-button", "primary");
        return new Component[] {card, empty};
    }
}
