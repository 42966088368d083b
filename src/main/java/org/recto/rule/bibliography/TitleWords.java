package org.recto.rule.bibliography;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.rule.LettersAndNumbers;
import org.recto.rule.ReadValues;

/**
 * The words of a title in lower case, without signs, accents and what PubMed appends in brackets.
 *
 * @param inOneLine the same, parted by spaces
 */
record TitleWords(List<String> words, String inOneLine) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APPENDED = Pattern.compile("\\s*\\[[a-z ]{1,40}\\]\\.?\\s*$");

    static TitleWords of(@Nullable String title) {
        return ReadValues.of(TitleWords.class, title == null ? "" : title, TitleWords::read);
    }

    private static TitleWords read(String title) {
        String letters = isAscii(title)
                ? title
                : ACCENT.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                        .replaceAll("");
        String own =
                letters.indexOf(']') < 0 ? letters : APPENDED.matcher(letters).replaceFirst("");
        String words = LettersAndNumbers.of(own.toLowerCase(Locale.ROOT));
        return new TitleWords(words.isEmpty() ? List.of() : List.of(words.split(" ")), words);
    }

    private static boolean isAscii(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
