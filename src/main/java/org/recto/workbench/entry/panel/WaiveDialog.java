package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.words.Words;

/** Asks why one finding stays as it is, what that rests on, and for how long. */
final class WaiveDialog extends Dialog {

    private final TextArea reason = new TextArea(Words.say("entry.waive.why"));
    private final TextField citation = new TextField(Words.say("entry.waive.citation"));
    private final Input until = new Input();

    /** @param waived what is to be done once it was waived */
    WaiveDialog(Remark remark, Waiving waiving, Runnable waived) {
        super(Words.say("entry.waive.title." + remark.severity().name().toLowerCase(java.util.Locale.ROOT)));
        setWidth("min(34rem, 92vw)");
        reason.setMaxLength(10_000);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText(Words.say("entry.waive.helper"));
        reason.focus();
        citation.setHelperText(Words.say("entry.waive.citation-helper"));
        until.setType("date");
        until.setId("waive-until");
        NativeLabel label = new NativeLabel(Words.say("entry.waive.until"));
        label.setFor(until);
        Div date = new Div(label, until);
        date.addClassName("recto-native-field");
        Div form = new Div(new Paragraph(remark.message()), reason, citation, date);
        form.addClassName("recto-form");
        add(form);
        Button waive = new Button(Words.say("entry.waive"), click -> {
            reason.setErrorMessage(Words.say("entry.waive.say-why"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()
                    && Attempt.to(() -> waiving.waive(remark.key(), reason.getValue(), citation.getValue(), date()))) {
                close();
                waived.run();
            }
        });
        waive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.say("entry.cancel"), click -> close()), waive);
    }

    private @Nullable LocalDate date() {
        return until.getValue().isEmpty() ? null : LocalDate.parse(until.getValue());
    }
}
