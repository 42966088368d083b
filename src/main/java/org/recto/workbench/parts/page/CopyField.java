package org.recto.workbench.parts.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.recto.workbench.words.Words;

/** A text to take elsewhere, such as a link that is shown once. */
public final class CopyField extends Div {

    private static final long serialVersionUID = 1;

    public CopyField(String label, String text) {
        addClassName("recto-copy");
        TextField field = new TextField(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(Words.say("parts.copy"));
        // the browser allows the clipboard within the click itself, not once the server has answered
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                  try { await navigator.clipboard.writeText($0); this.textContent = $2; }
                  catch { $1.focus(); $1.inputElement.select(); }
                })
                """, text, field.getElement(), Words.say("parts.copied"));
        add(field, copy);
    }
}
