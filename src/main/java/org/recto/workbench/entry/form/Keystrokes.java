package org.recto.workbench.entry.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;

/** How what is typed reaches the server. */
final class Keystrokes {

    /** Milliseconds between two messages while someone types, and from the last key to the last message. */
    private static final int PAUSE = 300;

    private Keystrokes() {}

    /**
     * Sends a field's value when typing pauses and also while it goes on. Vaadin's own modes do the one or the other:
     * LAZY waits for a pause however long one types, TIMEOUT may hold back the last key.
     */
    static <F extends Component & HasElement & HasValueChangeMode> void send(F field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement()
                .addPropertyChangeListener("value", "input", _ -> {})
                .debounce(PAUSE, DebouncePhase.TRAILING, DebouncePhase.INTERMEDIATE);
    }
}
