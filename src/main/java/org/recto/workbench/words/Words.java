package org.recto.workbench.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words on the screens, by key. A key such as {@code entry.save} stands in the file that its first word names:
 * {@code words/entry.properties} in English, {@code words/entry_fr.properties} in French. A message is a
 * {@link MessageFormat}; one that takes no value is shown as it stands.
 */
@Component
public final class Words implements I18NProvider {

    private static final long serialVersionUID = 1;

    /** The first is spoken where none of the others is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED_FOR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    /** What a key says in the language of whoever is looking at the page. */
    public static String say(String key, @Nullable Object... values) {
        UI ui = UI.getCurrent();
        return say(ui == null ? LANGUAGES.getFirst() : ui.getLocale(), key, values);
    }

    /** @throws java.util.MissingResourceException where there is no such key */
    public static String say(Locale language, String key, @Nullable Object... values) {
        String pattern = file(language, key.substring(0, key.indexOf('.'))).getString(key);
        if (values.length == 0) {
            return pattern;
        }
        MessageFormat format =
                FORMATS.computeIfAbsent(language + " " + pattern, _ -> new MessageFormat(pattern, language));
        return ((MessageFormat) format.clone()).format(values);
    }

    private static ResourceBundle file(Locale language, String name) {
        return ResourceBundle.getBundle("words." + name, language, ONLY_WHAT_IS_ASKED_FOR);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... values) {
        return say(locale, key, values);
    }
}
