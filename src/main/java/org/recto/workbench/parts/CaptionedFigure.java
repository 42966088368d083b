package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Something to look at, with words below it that belong to it. */
public final class CaptionedFigure extends HtmlContainer {

    private static final long serialVersionUID = 1;

    public CaptionedFigure(Component shown, String caption) {
        super("figure");
        addClassName("recto-figure");
        HtmlContainer words = new HtmlContainer("figcaption");
        words.setText(caption);
        add(shown, words);
    }
}
