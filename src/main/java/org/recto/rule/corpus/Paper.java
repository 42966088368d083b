package org.recto.rule.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.ReadValues;

/** What entries tell a paper by; empty where it isn't given. */
record Paper(@Nullable Integer year, String author, String title) {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_TITLE = 500;

    /** What tells two papers apart, or may. */
    enum Difference {
        NONE(""),
        AUTHOR("first author"),
        TITLE("title"),
        YEAR("year"),
        YEAR_BY_ONE("year");

        private final String word;

        Difference(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Paper of(Publication publication) {
        return new Paper(
                publication.year(),
                publication.authors() == null
                        ? ""
                        : ReadValues.of(FirstAuthor.class, publication.authors(), FirstAuthor::of)
                                .surname(),
                publication.title() == null
                        ? ""
                        : ReadValues.of(TitleBegun.class, publication.title(), TitleBegun::of)
                                .words());
    }

    private record FirstAuthor(String surname) {
        static FirstAuthor of(String authors) {
            return new FirstAuthor(tidy(Fit.surname(authors)));
        }
    }

    private record TitleBegun(String words) {
        static TitleBegun of(String title) {
            String words = tidy(title);
            return new TitleBegun(words.substring(0, Math.min(words.length(), LONGEST_TITLE)));
        }
    }

    private static String tidy(String text) {
        return GAP.matcher(text).replaceAll(" ").strip();
    }

    static Paper read(String printed) {
        String[] parts = printed.split("\n", 3);
        return new Paper(parts[0].isEmpty() ? null : Integer.valueOf(parts[0]), parts[1], parts[2]);
    }

    String print() {
        return (year == null ? "" : year) + "\n" + author + "\n" + title;
    }

    /** Typing differs from entry to entry; another paper has other words altogether. */
    Difference difference(Paper other) {
        boolean sameTitle = title.isEmpty() || other.title.isEmpty() || isSameTitle(other);
        boolean sameAuthor = author.isEmpty()
                || author.equals(other.author)
                || other.author.isEmpty()
                || Names.folded(author).startsWith(Names.folded(other.author))
                || Names.folded(other.author).startsWith(Names.folded(author));
        boolean bothTitles = !title.isEmpty() && !other.title.isEmpty();
        if (!sameTitle) {
            return Difference.TITLE;
        }
        if (!sameAuthor && !bothTitles) {
            return Difference.AUTHOR; // under the same title another first author is a slip of spelling or of order
        }
        if (year == null || other.year == null || year.equals(other.year)) {
            return Difference.NONE;
        }
        return Math.abs((long) year - other.year) == 1 ? Difference.YEAR_BY_ONE : Difference.YEAR;
    }

    private boolean isSameTitle(Paper other) {
        if (title.equals(other.title)) {
            return true;
        }
        Set<String> words = words(title);
        Set<String> theirs = words(other.title);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(theirs);
        return 2 * shared.size() >= Math.min(words.size(), theirs.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    String words() {
        return author + (year == null ? "" : " " + year) + (title.isEmpty() ? "" : ", " + title);
    }
}
