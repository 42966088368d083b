package org.recto.rule.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        return Stream.of(split(printed, 0))
                .map(Fit::surname)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Most items name one author, and patterns take long to find that out. */
    private static String[] split(String printed, int most) {
        String names = printed.strip();
        if (names.contains("al") || names.contains("others")) {
            names = OTHERS.matcher(names).replaceFirst("");
        }
        boolean areSeveral =
                names.indexOf(',') >= 0 || names.indexOf(';') >= 0 || names.indexOf('&') >= 0 || names.contains("and");
        return areSeveral ? SEPARATOR.split(names, most) : new String[] {names};
    }

    /** The first author with initials, so that namesakes are told apart: {@code "li y"}; empty where there is none. */
    static String first(Publication publication) {
        String printed = publication.authors() == null ? "" : publication.authors();
        String name = split(printed, 2)[0];
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
