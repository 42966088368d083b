package org.recto.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a card parts its labels from their values: by a bar, a tab or several blanks always, and in some printings by one
 * blank or by nothing.
 *
 * @param glued whether labels run together with values: {@code Atlas_Id4242}
 * @param spaced whether one blank stands between them: {@code Atlas_Id 4242}
 */
record Labels(boolean glued, boolean spaced) {

    /** No word of a sentence looks like these, so what follows them shows how the card prints all its labels. */
    private static final List<String> SURE = List.of(
            "Location_base_pair",
            "Local_order",
            "Atlas_Id",
            "HGNC (Hugo)",
            "LocusID (NCBI)",
            "Alias_symbol (synonym)",
            "Alias_symbol",
            "Alias_names",
            "Hybrid/Mutated gene");

    /** What makes another word of a label, where it runs on in small letters: Functionally, Noteworthy. */
    private static final Pattern INFLECTION = Pattern.compile(
            "(?:e?s|a?l|ally|al(?:ity|ly|ised|ized|ization|isation)|e?d|ing|worthy|less|ation|ary)\\b.*");

    /** Words before which a label is a sentence's first word: "Expression of the gene", "Note that". */
    private static final Set<String> CONTINUING = Set.of(
            "of",
            "is",
            "was",
            "are",
            "were",
            "has",
            "have",
            "had",
            "can",
            "may",
            "and",
            "or",
            "by",
            "with",
            "that",
            "from",
            "to",
            "will",
            "could",
            "might",
            "level",
            "levels",
            "pattern",
            "patterns",
            "profiling",
            "analysis",
            "analyses",
            "studies",
            "study",
            "data",
            "mutation",
            "mutations",
            "progression",
            "onset",
            "free",
            "free-survival",
            "depends",
            "seems",
            "appears",
            "does",
            "did");

    private static final Labels NONE = new Labels(false, false);

    /** How a card prints its labels, by those that can be nothing else. */
    static Labels of(List<CardLine> lines) {
        boolean glued = false;
        boolean spaced = false;
        for (CardLine line : lines) {
            String text = line.text();
            for (String label : SURE) {
                if (text.length() > label.length() && text.regionMatches(true, 0, label, 0, label.length())) {
                    char next = text.charAt(label.length());
                    glued |= Character.isLetterOrDigit(next);
                    spaced |= isOneBlank(text, label.length());
                    break;
                }
            }
        }
        return new Labels(glued, spaced);
    }

    /** What follows the label where both are parted plainly; {@code null} where the label doesn't begin the text so. */
    static @Nullable String after(String text, String label) {
        return NONE.valueAfter(text, label);
    }

    /** Whether a heading begins the line plainly parted from its text, so that it can't be a sentence's first word. */
    static boolean isPlain(CardLine line, Heading heading) {
        return heading.leading(line, NONE) != null;
    }

    /** What follows the label in the text, blanks taken away; {@code null} where the label doesn't begin it so. */
    @Nullable
    String valueAfter(String text, String label) {
        if (text.length() <= label.length() || !text.regionMatches(true, 0, label, 0, label.length())) {
            return null;
        }
        String rest = text.substring(label.length());
        String stripped = rest.strip();
        if (isParted(rest)) {
            return stripped.startsWith("|") ? stripped.substring(1).strip() : stripped;
        }
        if (stripped.startsWith(": ")) {
            return stripped.substring(1).strip();
        }
        if (SURE.contains(label)) {
            return stripped;
        }
        if (Character.isLetterOrDigit(rest.charAt(0))) {
            return isGlued(rest, label) ? rest : null;
        }
        return spaced && isOneBlank(text, label.length()) && !isContinued(stripped) ? stripped : null;
    }

    /** A bar, a tab or several blanks. */
    private static boolean isParted(String rest) {
        int blanks = 0;
        while (blanks < rest.length() && CardLine.isBlank(rest.charAt(blanks))) {
            blanks++;
        }
        boolean hasBar = blanks < rest.length() && rest.charAt(blanks) == '|';
        return hasBar || blanks >= 2 || rest.charAt(0) == '\t';
    }

    private static boolean isOneBlank(String text, int at) {
        boolean isBlank = CardLine.isBlank(text.charAt(at));
        return isBlank
                && at + 1 < text.length()
                && !CardLine.isBlank(text.charAt(at + 1))
                && text.charAt(at + 1) != '|';
    }

    private boolean isGlued(String rest, String label) {
        char first = rest.charAt(0);
        boolean hasSmallLetters = !label.equals(label.toUpperCase(Locale.ROOT));
        if (Character.isUpperCase(first) || Character.isDigit(first)) {
            return hasSmallLetters;
        }
        return glued && hasSmallLetters && !INFLECTION.matcher(rest).matches();
    }

    private static boolean isContinued(String rest) {
        String first = rest.split("[^\\p{L}-]", 2)[0];
        return CONTINUING.contains(first);
    }
}
