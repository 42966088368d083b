package org.recto.workbench.parts.page;

import com.vaadin.flow.component.html.Span;
import org.recto.workbench.words.Words;

/** Where an entry's newest revision stands in review. */
public final class StateTag extends Span {

    private static final long serialVersionUID = 1;

    /** @param state the state's name as stores give it: {@code IN_REVIEW} */
    public StateTag(String state) {
        super(words(state));
        addClassName("recto-tag");
        getElement().setAttribute("data-state", state);
    }

    static String words(String state) {
        return Words.say("parts.state." + state);
    }
}
