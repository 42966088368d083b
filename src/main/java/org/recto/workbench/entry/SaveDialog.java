package org.recto.workbench.entry;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.recto.entry.Entry;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.changes.ChangeList;

/** Asks why, shows what changes, and saves. */
final class SaveDialog extends Dialog {

    private final TextArea why = new TextArea("What did you change, and why?");
    private final Button submit = new Button("Save revision");
    private final transient Function<String, String> save;

    /**
     * @param base the entry as it was saved last
     * @param proposed what its steps say of themselves, for the curator to go on from
     * @param save saves with the reason given; answers with a sentence where it can't, empty where it did
     */
    SaveDialog(Now now, Entry base, String proposed, Function<String, String> save) {
        this.save = save;
        addClassName("recto-save");
        setHeaderTitle("Save a revision");
        setWidth("min(40rem, 94vw)");
        why.setWidthFull();
        why.setMinRows(2);
        why.setHelperText("Those who review it, and those who come later, read this first.");
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setValue(proposed);
        why.focus();
        Div content = new Div(why);
        if (!now.refusals().isEmpty()) {
            Paragraph odd = new Paragraph((now.refusals().size() == 1
                            ? "One field holds something"
                            : now.refusals().size() + " fields hold something")
                    + " that could not be stored. It isn't part of this revision.");
            odd.addClassName("recto-refused");
            content.add(odd);
        }
        int changes = now.changes().size();
        NativeDetails details =
                new NativeDetails(changes == 1 ? "1 change" : changes + " changes", new ChangeList(base, now.entry()));
        content.add(details);
        add(content);
        Button cancel = new Button("Cancel", _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        submit.addClickListener(_ -> save());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        submit.setDisableOnClick(true);
        why.addValueChangeListener(_ -> submit.setEnabled(true));
        getFooter().add(cancel, submit);
    }

    private void save() {
        String refusal = why.isEmpty() ? "Say in a few words what changed and why." : save.apply(why.getValue());
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
