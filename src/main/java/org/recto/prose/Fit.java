package org.recto.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a citation by author and year fits an item of a bibliography. */
public enum Fit {
    /** Surname and year are the item's. */
    EXACT,
    /** They are once apostrophes, accents, hyphens, spaces and particles are set aside: ODoherty and O'Doherty. */
    SPELLING,
    /** The surname is, apart from its spelling perhaps; the year is another, so it is likely another paper. */
    OTHER_YEAR,
    NONE;

    private static final Pattern GENERATION = Pattern.compile("(?:[JS]r|2nd|3rd|[4-6]th)\\.?");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "dalla", "dal", "dello", "di", "da", "das", "dos", "du",
            "la", "le", "ter", "ten");

    /**
     * @param cited the citation
     * @param authors the item's authors, surname first: {@code Goodwin RG et al}, {@code Goodwin RG, Friend D}
     * @param year the item's year
     */
    public static Fit of(Mention.AuthorYear cited, @Nullable String authors, @Nullable Integer year) {
        String surname = authors == null ? "" : surname(authors);
        boolean isSame =
                readings(cited.author()).stream().anyMatch(name -> plain(name).equals(plain(surname)));
        boolean isAlike = isSame
                || readings(cited.author()).stream().anyMatch(name -> fold(name).equals(fold(surname)));
        if (surname.isEmpty() || !isAlike) {
            return NONE;
        }
        if (year == null || year != cited.year()) {
            return OTHER_YEAR;
        }
        return isSame ? EXACT : SPELLING;
    }

    /** Keys that a citation by an author shares with every item it may fit, whatever the year, the likeliest first. */
    public static List<String> keys(String author) {
        return readings(author).stream().map(Fit::fold).distinct().toList();
    }

    /** What may be the surname of several words: all of them, or all but the first, which are then a given name. */
    private static List<String> readings(String author) {
        List<String> readings = new ArrayList<>(List.of(author));
        for (int space = author.indexOf(' '); space >= 0; space = author.indexOf(' ', space + 1)) {
            readings.add(author.substring(space + 1));
        }
        return readings;
    }

    /** The key of an item, by its authors. */
    public static String key(String authors) {
        return fold(surname(authors));
    }

    /** The first author's surname, without initials. */
    public static String surname(String authors) {
        int end = authors.length();
        for (String mark : new String[] {",", ";", " et al", " and "}) {
            int at = authors.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String name = authors.substring(0, end).strip();
        int space = name.lastIndexOf(' ');
        while (space > 0 && (isInitials(name.substring(space + 1)) || isGeneration(name.substring(space + 1)))) {
            name = name.substring(0, space).strip();
            space = name.lastIndexOf(' ');
        }
        return name;
    }

    private static boolean isInitials(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '.' && c != '-') {
                letters++;
                if (letters > 4 || !Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** As PubMed prints it behind the initials: Smith AB Jr, Smith AB 3rd. */
    private static boolean isGeneration(String word) {
        return word.length() <= 4 && GENERATION.matcher(word).matches();
    }

    private static String plain(String surname) {
        return surname.replace('\u2019', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** As {@link #fold}, and with one letter for those that are written with two where umlauts are lost: Mueller, Müller. */
    public static String loose(String surname) {
        String folded = fold(surname);
        return folded.indexOf('e') < 0 ? folded : UMLAUT.matcher(folded).replaceAll("$1");
    }

    /** What two spellings of a surname have in common: no particles, accents, apostrophes, hyphens, spaces or capitals. */
    public static String fold(String surname) {
        StringBuilder folded = new StringBuilder();
        for (String part : plain(surname).split(" ", -1)) {
            if (!PARTICLES.contains(part)) {
                folded.append(part);
            }
        }
        if (folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return folded.toString(); // nearly every name, and far quicker
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .transform(name -> SIGN.matcher(name).replaceAll(""));
    }
}
