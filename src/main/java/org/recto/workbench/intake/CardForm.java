package org.recto.workbench.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
        TextArea text = new TextArea("The card’s text");
        text.setPlaceholder("SYMBOL (full name)\n\n2013-08-01   Author, Author\n…");
        text.setHelperText("With its section headings or without; select the whole page of the card and copy it.");
        text.setMinRows(12);
        text.setMaxRows(24);
        text.setWidthFull();
        Button button =
                new Button("Read it", click -> read.accept(text.getValue().getBytes(StandardCharsets.UTF_8)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section paste = new Section(new H2("Paste a card"), text, button);
        paste.addClassName("recto-paper");

        Upload upload = new Upload(new CardUpload(MOST_BYTES, bytes -> uploaded = bytes));
        upload.setI18n(words());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("text/plain", ".txt");
        upload.addFileRejectedListener(rejected -> refused.accept("A card is a text file of at most 5 MB."));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            if (uploaded != null) {
                read.accept(uploaded);
            }
        });
        Section file =
                new Section(new H2("Or choose a file"), new Paragraph("Plain text in UTF-8, at most 5 MB."), upload);
        file.addClassName("recto-paper");
        add(paste, file);
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file…"))
                .setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here"));
    }
}
