package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where there is nothing yet: what would be here, and how to begin. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1;

    public EmptyState(String title, String sentence, Component... ways) {
        addClassName("recto-empty");
        Span mark = new Span();
        mark.addClassName("recto-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("recto-empty-title");
        add(mark, heading, new Paragraph(sentence));
        if (ways.length > 0) {
            Div offered = new Div(ways);
            offered.addClassName("recto-empty-ways");
            add(offered);
        }
    }
}
