package org.recto.workbench.parts;

import com.vaadin.flow.component.html.NativeButton;

/**
 * A plain button of which nothing but the press matters: where the pointer was isn't sent, and what would describe that isn't
 * kept for as long as the page is open.
 */
public final class Press extends NativeButton {

    private static final long serialVersionUID = 1;

    /** @param words empty where parts are added that say more */
    public Press(String words, Runnable does) {
        if (!words.isEmpty()) {
            setText(words);
        }
        getElement().addEventListener("click", _ -> does.run());
    }
}
