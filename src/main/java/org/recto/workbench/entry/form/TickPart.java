package org.recto.workbench.entry.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;

/** Something that is so, or of which nothing is said. */
public final class TickPart extends Bound {

    private final Checkbox field;

    public TickPart(Editing editing, Path path, String label) {
        super(editing, path, label, Codecs.TICK);
        field = new Checkbox(label);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(says());
            }
        });
        holds(field);
    }

    @Override
    String says() {
        return field.getValue() ? "yes" : "";
    }

    @Override
    void say(String text) {
        field.setValue(!text.isEmpty());
    }

    @Override
    void complain(@Nullable String why) {
        field.setErrorMessage(why);
        field.setInvalid(why != null);
    }

    @Override
    void freeze(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    void focus(Target target) {
        field.focus();
    }
}
