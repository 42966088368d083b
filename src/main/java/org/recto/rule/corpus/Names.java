package org.recto.rule.corpus;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.recto.rule.Others.Said;

/** How names are compared across entries. */
final class Names {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** A name by its letters and digits alone, without accents and case. */
    static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER
                .matcher(apart.replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
                .replaceAll("");
    }

    /** Symbols of genes are one in any case. */
    static String symbol(String symbol) {
        return symbol.strip().toUpperCase(Locale.ROOT);
    }

    /** How many entries say each value, as they come. */
    static Map<String, Integer> votes(List<Said> said) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        said.forEach(each -> votes.merge(each.value(), 1, Integer::sum));
        return votes;
    }
}
