package org.recto.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Labels that run together with their values, or are parted from them by a bar or a tab. */
final class Labels {

    private Labels() {}

    /** What follows the label in the text, blanks taken away; {@code null} where the label doesn't begin it so. */
    static @Nullable String after(String text, String label) {
        if (text.length() <= label.length() || !text.regionMatches(true, 0, label, 0, label.length())) {
            return null;
        }
        String rest = text.substring(label.length());
        String stripped = rest.strip();
        if (stripped.startsWith("|") || rest.startsWith("\t")) {
            return stripped.startsWith("|") ? stripped.substring(1).strip() : stripped;
        }
        if (stripped.startsWith(": ")) {
            return stripped.substring(1).strip();
        }
        char first = rest.charAt(0);
        boolean isGlued = Character.isUpperCase(first) || Character.isDigit(first);
        boolean hasSmallLetters = !label.equals(label.toUpperCase(Locale.ROOT));
        return isGlued && hasSmallLetters ? rest : null;
    }
}
