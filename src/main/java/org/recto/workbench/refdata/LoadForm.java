package org.recto.workbench.refdata;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.refstore.LoadRefused;
import org.recto.refstore.LoadRequest;
import org.recto.workbench.parts.page.UploadWords;
import org.recto.workbench.words.Words;

/** Takes the files of a release, and what they don't say themselves. */
final class LoadForm extends Section {

    private static final long serialVersionUID = 1;

    private static final int MOST_FILES = 10;

    private final transient UploadedFiles files;
    private final transient BiConsumer<UploadedFiles, LoadRequest> load;
    private final transient Consumer<String> refused;
    private final NativeDetails unsaid = new NativeDetails(Words.say("refdata.unsaid"));
    private final TextField source = new TextField(Words.say("refdata.source"));
    private final TextField version = new TextField(Words.say("refdata.version"));
    private final TextField asOf = new TextField(Words.say("refdata.takenOn"));
    private final TextField assembly = new TextField(Words.say("refdata.assembly"));
    private final Checkbox current = new Checkbox(Words.say("refdata.readOnce"), true);

    /**
     * @param load takes files and what is to be done with them; the form is of no more use then, unless it throws
     *     {@link LoadRefused}
     * @param refused told why a file or a request wasn't taken
     */
    LoadForm(UploadedFiles files, BiConsumer<UploadedFiles, LoadRequest> load, Consumer<String> refused) {
        this.files = files;
        this.load = load;
        this.refused = refused;
        addClassName("recto-paper");
        Upload upload = new Upload(files);
        upload.setI18n(UploadWords.ofMany(Words.say("refdata.choose"), Words.say("refdata.dropHere")));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) UploadedFiles.MOST_BYTES);
        upload.addFileRejectedListener(rejected -> refused.accept(Words.say("refdata.ten")));
        Button button = new Button(Words.say("refdata.load"), click -> load());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(false);
        upload.addAllFinishedListener(
                finished -> button.setEnabled(!files.paths().isEmpty()));
        source.setPlaceholder("GENCODE");
        version.setPlaceholder("47");
        asOf.setPlaceholder("2026-11-22");
        assembly.setPlaceholder("GRCh38");
        Div fields = new Div(source, version, asOf, assembly);
        fields.addClassName("recto-refdata-fields");
        unsaid.setContent(fields);
        Div form = new Div(new Paragraph(Words.say("refdata.asPublished")), upload, unsaid, current, button, command());
        form.addClassName("recto-refdata-form");
        add(new H2(Words.say("refdata.loadRelease")), form);
    }

    private static NativeDetails command() {
        Div how = new Div(new Paragraph(Words.say("refdata.onMachine")), new Pre("./recto refdata load FILE..."));
        how.addClassName("recto-commands");
        return new NativeDetails(Words.say("refdata.bigger"), how);
    }

    private void load() {
        LocalDate day;
        try {
            day = asOf.getValue().isBlank()
                    ? null
                    : LocalDate.parse(asOf.getValue().strip());
        } catch (DateTimeParseException e) {
            asOf.setErrorMessage(Words.say("refdata.dayForm"));
            asOf.setInvalid(true);
            return;
        }
        try {
            load.accept(
                    files,
                    new LoadRequest(
                            files.paths(), said(source), said(version), day, said(assembly), current.getValue()));
        } catch (LoadRefused e) {
            refused.accept(Words.heard(String.valueOf(e.getMessage())));
            unsaid.setOpen(true);
        }
    }

    private static @Nullable String said(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
