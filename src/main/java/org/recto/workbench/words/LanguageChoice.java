package org.recto.workbench.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** Asks for the language of the screens, each named in itself. It counts at once, and later in this browser. */
public final class LanguageChoice extends RadioButtonGroup<Locale> {

    private static final long serialVersionUID = 1;

    public LanguageChoice() {
        super(Words.say("words.language"));
        setItems(Words.LANGUAGES);
        setItemLabelGenerator(LanguageChoice::name);
        addAttachListener(attached -> setValue(Words.spoken(attached.getUI().getLocale())));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                speak(getUI().orElseThrow(), change.getValue());
            }
        });
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static void speak(UI ui, Locale language) {
        SpokenLanguage.remember(ui, language);
        ui.getSession().setLocale(language);
        SpokenLanguage.tellBrowser(ui);
        ui.refreshCurrentRoute(true);
    }
}
