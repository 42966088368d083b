package org.recto.workbench.parts.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.recto.workbench.words.Words;

/** Asks for the words that an act needs. */
public final class WordsDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /**
     * @param question what is asked, the label of the field
     * @param helper what becomes of the answer
     * @param act the word on the button
     * @param done whether it was done with these words
     */
    public WordsDialog(String title, String question, String helper, String act, Predicate<String> done) {
        super(title);
        setWidth("min(34rem, 92vw)");
        TextArea words = new TextArea(question);
        words.setHelperText(helper);
        words.setMaxLength(10_000);
        words.setMinRows(3);
        words.setWidthFull();
        words.setAutofocus(true);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        add(new Div(words));
        Button button = new Button(act, click -> {
            words.setErrorMessage(Words.say("parts.sayWhy"));
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid() && done.test(words.getValue())) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.say("parts.cancel"), click -> close()), button);
    }
}
