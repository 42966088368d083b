package org.recto.workbench.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
        return say(language(), key, values);
    }

    /** The language of whoever is looking at the page. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? LANGUAGES.getFirst() : spoken(ui.getLocale());
    }

    /** Whether there are words for a key that is made of data. */
    public static boolean knows(String key) {
        return file(LANGUAGES.getFirst(), key.substring(0, key.indexOf('.'))).containsKey(key);
    }

    /** @throws java.util.MissingResourceException where there is no such key */
    public static String say(Locale language, String key, @Nullable Object... values) {
        return values.length == 0
                ? pattern(language, key)
                : format(language, key).format(values);
    }

    /**
     * What a key says, cut where values stand that aren't words or numbers: strings and those values in the order in
     * which the language puts them.
     */
    public static List<Object> pieces(String key, Object... values) {
        AttributedCharacterIterator said = format(language(), key).formatToCharacterIterator(values);
        List<Object> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int end; said.getIndex() < said.getEndIndex(); said.setIndex(end)) {
            end = said.getRunLimit(MessageFormat.Field.ARGUMENT);
            Object value = said.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer at ? values[at] : "";
            if (value instanceof String || value instanceof Number) {
                for (int at = said.getIndex(); at < end; at++) {
                    words.append(said.setIndex(at));
                }
            } else {
                pieces.add(words.toString());
                pieces.add(value);
                words.setLength(0);
            }
        }
        pieces.add(words.toString());
        pieces.removeIf(""::equals);
        return pieces;
    }

    /** What a room below has to say to people, in their language as far as there are words for it. */
    public static String heard(String sentence) {
        return Heard.in(language(), sentence);
    }

    /** The one of {@link #LANGUAGES} that a person who asks for this one is spoken to in. */
    public static Locale spoken(Locale asked) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static MessageFormat format(Locale language, String key) {
        String pattern = pattern(language, key);
        MessageFormat format =
                FORMATS.computeIfAbsent(language + " " + pattern, _ -> new MessageFormat(pattern, language));
        return (MessageFormat) format.clone();
    }

    private static String pattern(Locale language, String key) {
        return file(language, key.substring(0, key.indexOf('.'))).getString(key);
    }

    /** What the front end's elements say, by key. */
    static Map<String, String> ofFrontEnd(Locale language) {
        ResourceBundle messages = file(language, "front");
        return messages.keySet().stream().collect(Collectors.toMap(key -> key, messages::getString));
    }

    static ResourceBundle file(Locale language, String name) {
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
