package org.recto.rule.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.ReadValues;

/** The surnames of a publication's authors, as its bibliography prints them: {@code O'Doherty C et al}. */
final class Authors {

    private static final Pattern OTHERS = Pattern.compile(",?\\s+(et\\s+al\\.?|and\\s+others)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*");
    private static final Pattern PARTS = Pattern.compile("[ -]");

    /**
     * A list of authors as it was read.
     *
     * @param first the first author with initials
     * @param key of the first surname, whatever its spelling; empty where there is none
     * @param looseKeys of the first surname and of its longer parts
     */
    private record Names(List<String> surnames, String first, boolean areComplete, String key, List<String> looseKeys) {

        static Names of(String printed) {
            String all = printed.strip();
            String names = withoutOthers(all);
            String[] named = split(names);
            List<String> surnames = all.isEmpty()
                    ? List.of()
                    : Stream.of(named)
                            .map(Fit::surname)
                            .filter(name -> !name.isEmpty())
                            .toList();
            return new Names(
                    surnames,
                    (named.length == 0 ? "" : named[0]).replace(".", "").toLowerCase(Locale.ROOT),
                    names.equals(all) && !surnames.isEmpty(),
                    surnames.isEmpty() ? "" : Fit.fold(surnames.getFirst()),
                    surnames.isEmpty() ? List.of() : loose(surnames.getFirst()));
        }

        private static List<String> loose(String surname) {
            Stream<String> longer = Arrays.stream(PARTS.split(surname, -1)).filter(part -> part.length() > 3);
            return Stream.concat(Stream.of(surname), longer)
                    .map(Fit::loose)
                    .distinct()
                    .toList();
        }
    }

    private Authors() {}

    private static Names of(Publication publication) {
        return ReadValues.of(Names.class, publication.authors() == null ? "" : publication.authors(), Names::of);
    }

    /** The surnames, in order; only the first where others are merely hinted at. */
    static List<String> surnames(Publication publication) {
        return of(publication).surnames();
    }

    /** Most items name one author, and patterns take long to find that out. */
    private static String[] split(String names) {
        boolean areSeveral =
                names.indexOf(',') >= 0 || names.indexOf(';') >= 0 || names.indexOf('&') >= 0 || names.contains("and");
        return areSeveral ? SEPARATOR.split(names) : new String[] {names};
    }

    /** The names that are printed, without the words that stand for the others. */
    private static String withoutOthers(String names) {
        boolean mayHaveOthers = names.contains("al") || names.contains("others");
        return mayHaveOthers ? OTHERS.matcher(names).replaceFirst("") : names;
    }

    /** The first author with initials, so that namesakes are told apart: {@code "li y"}; empty where there is none. */
    static String first(Publication publication) {
        return of(publication).first();
    }

    /** What all spellings of the first surname have in common; empty where there is none. */
    static String key(Publication publication) {
        return of(publication).key();
    }

    /** The same without umlauts, and those of the longer parts of a double name. */
    static List<String> looseKeys(Publication publication) {
        return of(publication).looseKeys();
    }

    /** Whether all authors are named, none left to "et al.". */
    static boolean areComplete(Publication publication) {
        return of(publication).areComplete();
    }

    /** What to call a publication: first author and year, or its id. */
    static String name(Publication publication) {
        List<String> surnames = surnames(publication);
        String author = surnames.isEmpty() ? publication.id() : surnames.getFirst();
        return publication.year() == null ? author : author + " " + publication.year();
    }
}
