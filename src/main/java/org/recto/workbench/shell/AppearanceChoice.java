package org.recto.workbench.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.recto.workbench.words.Words;

/** Light, dark, or as the computer is set. The browser remembers the choice; {@link Shell} applies it before a page shows. */
final class AppearanceChoice extends RadioButtonGroup<ColorScheme.Value> {

    private static final long serialVersionUID = 1;

    AppearanceChoice() {
        super(Words.say("shell.appearance"));
        setItems(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);
        setItemLabelGenerator(value -> Words.say("shell.appearance." + value.name()));
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .executeJs("return localStorage.getItem('recto-appearance') ?? ''")
                .then(
                        String.class,
                        kept -> setValue(
                                kept.isEmpty() ? ColorScheme.Value.SYSTEM : ColorScheme.Value.fromString(kept))));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boolean asComputer = change.getValue() == ColorScheme.Value.SYSTEM;
                change.getSource()
                        .getElement()
                        .executeJs("""
                        if ($0) localStorage.setItem('recto-appearance', $0); else localStorage.removeItem('recto-appearance');
                        rectoAppearance();
                        """, asComputer ? "" : change.getValue().getValue());
            }
        });
    }
}
