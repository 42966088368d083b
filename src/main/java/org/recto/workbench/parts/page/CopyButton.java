package org.recto.workbench.parts.page;

import com.vaadin.flow.component.button.Button;
import org.recto.workbench.words.Words;

/** Puts the full address of a page of this server on the clipboard. */
public final class CopyButton extends Button {

    private static final long serialVersionUID = 1;

    /** @param address the page's, from the server's root */
    public CopyButton(String words, String address) {
        super(words);
        // the browser allows the clipboard within the click itself, not once the server has answered
        getElement().executeJs("""
                this.addEventListener('click', async () => {
                  const link = new URL($0, location.href).href;
                  try { await navigator.clipboard.writeText(link); this.textContent = $1; }
                  catch { window.prompt($2, link); }
                })
                """, address, Words.say("parts.copied"), Words.say("parts.link"));
    }
}
