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
import org.recto.workbench.words.Words;

/** Asks an editor what to call the release and what to say of it. */
final class PublishForm extends Section {

    private static final long serialVersionUID = 1;

    /** @param publish takes name and note */
    PublishForm(Preview preview, BiConsumer<String, String> publish) {
        addClassName("recto-paper");
        TextField name = new TextField(Words.say("releases.name"));
        name.setValue(LocalDate.now(ZoneOffset.UTC).toString());
        name.setHelperText(Words.say("releases.nameHelp"));
        name.setMaxLength(64);
        TextArea note = new TextArea(Words.say("releases.what"));
        note.setHelperText(Words.say("releases.whatHelp"));
        note.setMaxLength(10_000);
        Paragraph forEver = new Paragraph(Words.say("releases.forEver"));
        forEver.addClassName("recto-soft");
        Button button = new Button(Words.say("releases.publish"), click -> {
            note.setErrorMessage(Words.say("releases.sayWhat"));
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid()) {
                publish.accept(name.getValue(), note.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview.entries().isEmpty());
        Div form = new Div(name, note, forEver, button);
        form.addClassName("recto-form");
        add(new H2(Words.say("releases.publishIt")), form);
    }
}
