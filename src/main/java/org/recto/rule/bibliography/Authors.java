package org.recto.rule.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.recto.entry.Publication;
import org.recto.prose.Fit;

/** The surnames of a publication's authors, as its bibliography prints them: {@code O'Doherty C et al}. */
final class Authors {

    private static final Pattern OTHERS = Pattern.compile(",?\\s+(et\\s+al\\.?|and\\s+others)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*");

    private Authors() {}

    /** The surnames, in order; only the first where others are merely hinted at. */
    static List<String> surnames(Publication publication) {
        String printed = publication.authors();
        if (printed == null || printed.isBlank()) {
            return List.of();
        }
        String names = OTHERS.matcher(printed.strip()).replaceFirst("");
        return Arrays.stream(SEPARATOR.split(names))
                .map(Fit::surname)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The first author with initials, so that namesakes are told apart: {@code "li y"}; empty where there is none. */
    static String first(Publication publication) {
        String printed = publication.authors() == null ? "" : publication.authors();
        String name = SEPARATOR.split(OTHERS.matcher(printed.strip()).replaceFirst(""), 2)[0];
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Whether all authors are named, none left to "et al.". */
    static boolean areComplete(Publication publication) {
        String printed = publication.authors();
        return printed != null
                && !OTHERS.matcher(printed.strip()).find()
                && !surnames(publication).isEmpty();
    }

    /** What to call a publication: first author and year, or its id. */
    static String name(Publication publication) {
        List<String> surnames = surnames(publication);
        String author = surnames.isEmpty() ? publication.id() : surnames.getFirst();
        return publication.year() == null ? author : author + " " + publication.year();
    }
}
