package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence that stays on the page until its reason is gone, such as a lost connection or a newer revision. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1;

    private Notice(String kind, String role, String sentence, Component... ways) {
        addClassNames("recto-notice", kind);
        getElement().setAttribute("role", role);
        Span shape = new Span();
        shape.addClassName("recto-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(sentence);
        words.addClassName("recto-notice-words");
        add(shape, words);
        add(ways);
    }

    /** Something to know. */
    public static Notice note(String sentence, Component... ways) {
        return new Notice("note", "status", sentence, ways);
    }

    /** Something to look at before going on. */
    public static Notice warning(String sentence, Component... ways) {
        return new Notice("warning", "status", sentence, ways);
    }

    /** Something that did not work; read out at once. */
    public static Notice error(String sentence, Component... ways) {
        return new Notice("error", "alert", sentence, ways);
    }
}
