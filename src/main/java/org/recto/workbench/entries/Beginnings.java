package org.recto.workbench.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.recto.workbench.parts.page.Links;

/** The two ways in which an entry begins. */
final class Beginnings {

    private Beginnings() {}

    static Component[] links() {
        Anchor card = Links.to("/intake", "Read a card");
        card.addClassName("recto-button");
        Anchor empty = Links.to("/new-entry", "New entry");
        empty.addClassNames("recto-button", "primary");
        return new Component[] {card, empty};
    }
}
