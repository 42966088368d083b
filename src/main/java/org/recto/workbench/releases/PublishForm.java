package org.recto.workbench.releases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.recto.release.Preview;

/** Asks an editor what to call the release and what to say of it. */
final class PublishForm extends Section {

    private static final long serialVersionUID = 1;

    /** @param publish takes name and note */
    PublishForm(Preview preview, BiConsumer<String, String> publish) {
        addClassName("recto-paper");
        TextField name = new TextField("Name");
        name.setValue(LocalDate.now(ZoneOffset.UTC).toString());
        name.setHelperText("Lower-case letters, digits, dots and hyphens; never used again.");
        name.setMaxLength(64);
        TextArea note = new TextArea("What it is");
        note.setHelperText("A sentence or two for those who download it.");
        note.setMaxLength(10_000);
        Paragraph forEver = new Paragraph("A release is for ever: it can't be changed or taken back.");
        forEver.addClassName("recto-soft");
        Button button = new Button("Publish", click -> {
            note.setErrorMessage("Say in a sentence what this release is.");
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid()) {
                publish.accept(name.getValue(), note.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview.entries().isEmpty());
        Div form = new Div(name, note, forEver, button);
        form.addClassName("recto-form");
        add(new H2("Publish it"), form);
    }
}
