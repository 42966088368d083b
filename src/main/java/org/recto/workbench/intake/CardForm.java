package org.recto.workbench.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.workbench.parts.page.UploadWords;
import org.recto.workbench.words.Words;

/** Takes a card, pasted or as a file. */
final class CardForm extends Div {

    private static final long serialVersionUID = 1;

    /** Cards have some 30 kB; five megabytes are refused before they are read. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private byte @Nullable [] uploaded;

    /**
     * @param read takes a card's bytes
     * @param refused told why a file wasn't taken
     */
    CardForm(Consumer<byte[]> read, Consumer<String> refused) {
        addClassName("recto-card-form");
        TextArea text = new TextArea(Words.say("intake.text"));
        text.setPlaceholder(Words.say("intake.placeholder"));
        text.setHelperText(Words.say("intake.textHelp"));
        text.setMinRows(12);
        text.setMaxRows(24);
        text.setWidthFull();
        Button button = new Button(
                Words.say("intake.read"), click -> read.accept(text.getValue().getBytes(StandardCharsets.UTF_8)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section paste = new Section(new H2(Words.say("intake.paste")), text, button);
        paste.addClassName("recto-paper");

        Upload upload = new Upload(new CardUpload(MOST_BYTES, bytes -> uploaded = bytes));
        upload.setI18n(UploadWords.ofOne(Words.say("intake.choose"), Words.say("intake.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("text/plain", ".txt");
        upload.addFileRejectedListener(rejected -> refused.accept(Words.say("intake.kind")));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            if (uploaded != null) {
                read.accept(uploaded);
            }
        });
        Section file =
                new Section(new H2(Words.say("intake.orFile")), new Paragraph(Words.say("intake.plain")), upload);
        file.addClassName("recto-paper");
        add(paste, file);
    }
}
