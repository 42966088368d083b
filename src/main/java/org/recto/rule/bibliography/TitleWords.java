package org.recto.rule.bibliography;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.rule.ReadValues;

/**
 * The words of a title in lower case, without signs, accents and what PubMed appends in brackets.
 *
 * @param inOneLine the same, parted by spaces
 */
record TitleWords(List<String> words, String inOneLine) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APPENDED = Pattern.compile("\\s*\\[[a-z ]{1,40}\\]\\.?\\s*$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TitleWords of(@Nullable String title) {
        return ReadValues.of(TitleWords.class, title == null ? "" : title, TitleWords::read);
    }

    private static TitleWords read(String title) {
        String letters =
                ACCENT.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String own =
                letters.indexOf(']') < 0 ? letters : APPENDED.matcher(letters).replaceFirst("");
        List<String> words = SIGNS.splitAsStream(own.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TitleWords(words, String.join(" ", words));
    }

    private static boolean isAscii(String title) {
        return title.chars().allMatch(c -> c < 0x80);
    }
}
