package org.recto.workbench.parts.changes;

import java.util.Locale;
import org.recto.workbench.words.Words;

/** What the properties of an entry's JSON are called on screen. */
public final class FieldWords {

    private FieldWords() {}

    /**
     * A section's heading.
     *
     * @param key the property that holds it; for a disease association {@code diseases/d2} will do
     */
    public static String section(String key) {
        String name = key.replaceFirst("/.*", "");
        return Words.knows("parts.section." + name) ? Words.say("parts.section." + name) : sentence(name);
    }

    /** A property's name as a label within a sentence: {@code statedLength} is "stated length". */
    public static String field(String name) {
        return Words.knows("parts.field." + name)
                ? Words.say("parts.field." + name)
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A property's name as a heading or at the beginning of a line: "Stated length". */
    public static String sentence(String name) {
        return capitalised(field(name));
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
