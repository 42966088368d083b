package org.recto.rule.bibliography;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The surnames of a publication's authors, as its bibliography prints them: {@code O'Doherty C et al}. */
final class Authors {

    private static final Pattern OTHERS =
            Pattern.compile(",?\\s+(et\\s+al\\.?|and\\s+others)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*");
    /** {@code RG}, {@code R.G.}, {@code J-P}, {@code Jr}: what stands behind a surname and is no part of it. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?-?){1,4}|Jr\\.?|Sr\\.?|2nd|3rd|II|III");

    private Authors() {}

    /** The surnames, in order; only the first where others are merely hinted at. */
    static List<String> surnames(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return List.of();
        }
        String names = OTHERS.matcher(printed.strip()).replaceFirst("");
        return Arrays.stream(SEPARATOR.split(names))
                .map(Authors::surname)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String surname(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        int end = words.size();
        while (end > 1 && INITIALS.matcher(words.get(end - 1)).matches()) {
            end--;
        }
        boolean onlyInitials =
                INITIALS.matcher(words.getFirst()).matches() && end == 1 && words.size() == 1 && name.contains(".");
        return onlyInitials ? "" : String.join(" ", words.subList(0, end));
    }

    /** Without what printings lose or change: accents, apostrophes, hyphens, spaces and case. */
    static String folded(String surname) {
        return Normalizer.normalize(surname, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .replace("\u00df", "ss")
                .toLowerCase(Locale.ROOT)
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u0111", "d")
                .replace("\u00e6", "ae");
    }

    /** Whether two spellings differ in more than case and the shape of an apostrophe. */
    static boolean isSameSpelling(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\u2018\u2019\u02bc\u0060\u00b4]", "'")
                .replaceAll("[\u2010\u2011]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
