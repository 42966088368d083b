package org.recto.workbench.entry.form;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codec;
import org.recto.workbench.entry.edit.Editing;

/** A line of text or a number. Numbers are text too: what isn't one has to stay visible. */
public final class TextPart extends Bound {

    private final TextField field;

    public TextPart(Editing editing, Path path, String label, Codec codec) {
        super(editing, path, label, codec);
        field = new TextField(label);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        Keystrokes.send(field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        holds(field);
    }

    /** Says under the field what is meant. */
    public TextPart help(String words) {
        field.setHelperText(words);
        return this;
    }

    /** Has a phone show digits first. */
    TextPart digits(String mode) {
        field.getElement().setAttribute("inputmode", mode);
        return this;
    }

    @Override
    String says() {
        return field.getValue();
    }

    @Override
    void say(String text) {
        field.setValue(text);
    }

    @Override
    void complain(@Nullable String why) {
        field.setInvalid(why != null);
        field.setErrorMessage(why);
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
