package org.recto.workbench.entries;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.recto.workbench.words.Words;

/** Asks for a name under which what the list shows is kept. */
final class KeepView extends Div {

    private static final long serialVersionUID = 1;

    private final Button open = new Button(Words.say("entries.view.keep"), click -> ask());
    private final TextField name = new TextField(Words.say("entries.view.name"));
    private final Button keep = new Button(Words.say("entries.view.save"), click -> keep());
    private final Button leave = new Button(Words.say("entries.view.leave"), click -> leave());
    private final transient Predicate<String> kept;

    /** @param kept whether the view was kept under this name */
    KeepView(Predicate<String> kept) {
        this.kept = kept;
        addClassName("recto-row");
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        name.setMaxLength(100);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyPressListener(Key.ENTER, press -> keep());
        name.addKeyDownListener(Key.ESCAPE, press -> leave());
        add(open, name, keep, leave);
        show(false);
    }

    private void ask() {
        show(true);
        name.focus();
    }

    private void keep() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(Words.say("entries.view.unnamed"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        if (kept.test(name.getValue())) {
            leave();
        }
    }

    private void leave() {
        name.clear();
        name.setInvalid(false);
        show(false);
        open.focus();
    }

    private void show(boolean isAsking) {
        open.setVisible(!isAsking);
        name.setVisible(isAsking);
        keep.setVisible(isAsking);
        leave.setVisible(isAsking);
    }
}
