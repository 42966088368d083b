package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import org.recto.entry.Entry;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.words.Words;

/** Asks why, shows what changes, and saves. */
final class SaveDialog extends Dialog {

    private final TextArea why = new TextArea(Words.say("entry.save.why"));
    private final Button submit = new Button(Words.say("entry.save.save"));
    private final transient Function<String, String> save;

    /**
     * @param base the entry as it was saved last
     * @param proposed what its steps say of themselves, for the curator to go on from
     * @param save saves with the reason given; answers with a sentence where it can't, empty where it did
     */
    SaveDialog(Now now, Entry base, String proposed, Function<String, String> save) {
        this.save = save;
        addClassName("recto-save");
        setHeaderTitle(Words.say("entry.save.title"));
        setWidth("min(40rem, 94vw)");
        why.setWidthFull();
        why.setMinRows(2);
        why.setValueChangeMode(ValueChangeMode.EAGER); // Ctrl+Enter saves while the cursor is still in it
        why.setHelperText(Words.say("entry.save.helper"));
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setValue(proposed);
        why.focus();
        Div content = new Div(why);
        if (!now.refusals().isEmpty()) {
            Paragraph odd =
                    new Paragraph(Words.say("entry.save.refused", now.refusals().size()));
            odd.addClassName("recto-refused");
            content.add(odd);
        }
        int changes = now.changes().size();
        NativeDetails details =
                new NativeDetails(Words.say("entry.save.changes", changes), new ChangeList(base, now.entry()));
        content.add(details);
        add(content);
        Button cancel = new Button(Words.say("entry.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        submit.addClickListener(_ -> save());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        // a click of the browser's own, so that it shows at once that it saves
        why.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                    event.preventDefault();
                    $0.click();
                  }
                });
                """, submit);
        Span saving = new Span(Words.say("entry.save.saving"));
        saving.addClassName("saving");
        saving.getElement().setAttribute("role", "status");
        why.addValueChangeListener(_ -> submit.setEnabled(true));
        getFooter().add(saving, cancel, submit);
    }

    private void save() {
        String refusal = why.isEmpty() ? Words.say("entry.save.say-why") : save.apply(why.getValue());
        if (refusal.isEmpty()) {
            close();
        } else {
            why.setInvalid(true);
            why.setErrorMessage(refusal);
            submit.setEnabled(true);
            why.focus();
        }
    }
}
