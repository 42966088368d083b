package org.recto.rule.diseases;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.LettersAndNumbers;

/** The words of a text; as diseases' names are compared only where one may begin. */
final class DiseaseWords {

    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s?(?![\\p{L}\\p{N}])");

    private final String text;
    private int[] bounds = new int[64];
    private int size;
    private final String[] folded;

    DiseaseWords(String text) {
        this.text = text;
        Matcher genitive = GENITIVE.matcher(text).useTransparentBounds(true);
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && LettersAndNumbers.isPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            boolean isGenitive = end < text.length()
                    && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                    && genitive.region(end, text.length()).lookingAt();
            keep(i, isGenitive ? genitive.end() : end);
            i = isGenitive ? genitive.end() : end;
        }
        folded = new String[size];
    }

    private void keep(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return bounds[2 * word];
    }

    /** The character behind it. */
    int end(int word) {
        return bounds[2 * word + 1];
    }

    String folded(int word) {
        String known = folded[word];
        if (known == null) {
            known = DiseaseTerms.fold(text.substring(start(word), end(word)));
            folded[word] = known;
        }
        return known;
    }

    boolean mayBegin(int word) {
        return DiseaseTerms.LIST.mayBegin(text, start(word), end(word)) && DiseaseTerms.LIST.isFirstWord(folded(word));
    }
}
