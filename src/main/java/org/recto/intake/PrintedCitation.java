package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citation as old printings format it.
 *
 * @param journal with volume, pages and what else is printed behind the title
 */
record PrintedCitation(
        String title, @Nullable String authors, @Nullable Integer year, String journal, boolean isSure) {

    private static final String NAME =
            "(?:[\\p{L}'\u2019`.-]+ ){1,5}?(?:\\p{Lu}{1,4}|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.?){0,3})(?: (?:Jr|Sr|2nd|3rd))?\\.?";

    private static final Pattern AUTHOR = Pattern.compile(NAME + "(?:,? et al\\.?)?");

    /** Journal, year, then volume and pages: {@code Leukemia. 2003 May;17(5):999-1001.} */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "\\p{Lu}[^0-9]{1,120}?[ .,;(]([0-9]{4})\\)?(?![0-9-])(?:[ .]*|[ .;:,]{1,3}[^?!]{0,200}[0-9(][^?!]{0,100}|.{0,40}(?:press|ahead of print).{0,40})");

    /** Journal, volume and pages, then the year: {@code Blood 78: 1234-1241, 1991.} */
    private static final Pattern YEAR_LAST =
            Pattern.compile("\\p{Lu}[^0-9]{1,120}? ?[0-9]{1,4}[ :,(][^?!]{1,80}[ ,(]((?:18|19|20)[0-9]{2})\\)?[.;]?");

    private static final Pattern YEAR_BEHIND_AUTHORS =
            Pattern.compile("(.{3,3000}?)[ ,]*\\(?((?:18|19|20)[0-9]{2})\\)?");
    private static final int LONGEST = 6000;
    private static final int MOST_BOUNDARIES = 40;

    PrintedCitation {
        if (authors != null && authors.endsWith(".")) {
            authors = authors.substring(0, authors.length() - 1);
        }
    }

    /** The year of a line that names a journal. */
    static Optional<Integer> journalYear(String text) {
        if (text.length() > 500) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(YEAR_FIRST, YEAR_LAST)) {
            Matcher journal = pattern.matcher(text);
            if (journal.matches()) {
                return Optional.of(Integer.valueOf(journal.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Reads the lines of one citation, those that give nothing but its PMID left out. */
    static Optional<PrintedCitation> read(List<String> lines) {
        if (lines.isEmpty() || lines.stream().mapToInt(String::length).sum() > LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> year = journalYear(lines.getLast());
        List<String> before = lines.subList(0, lines.size() - 1);
        if (lines.size() == 1) {
            return readRunOn(lines.getFirst());
        } else if (year.isEmpty()) {
            return Optional.empty();
        } else if (lines.size() == 2 && !isAuthors(before.getFirst())) {
            return Optional.of(readRunOn(before.getFirst() + " " + lines.getLast())
                    .orElse(new PrintedCitation(before.getFirst(), null, year.get(), lines.getLast(), false)));
        }
        List<String> titles = new ArrayList<>(before);
        String authors =
                before.stream().filter(PrintedCitation::isAuthors).findFirst().orElse(null);
        boolean isSure = authors != null && titles.size() == 2;
        if (authors == null && titles.size() == 2) {
            authors = before.get(1);
        }
        if (authors == null || !titles.remove(authors) || titles.isEmpty() || titles.size() > 3) {
            return Optional.empty();
        }
        return Optional.of(new PrintedCitation(String.join(" ", titles), authors, year.get(), lines.getLast(), isSure));
    }

    /** Authors, title and journal in one line. */
    private static Optional<PrintedCitation> readRunOn(String text) {
        List<Integer> ends = ends(text);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String authors = text.substring(0, ends.get(i));
            Matcher dated = YEAR_BEHIND_AUTHORS.matcher(authors);
            boolean isDated = !isAuthors(authors) && dated.matches() && isAuthors(dated.group(1));
            if (isAuthors(authors) || isDated) {
                Integer year = isDated ? Integer.valueOf(dated.group(2)) : null;
                return withTitle(text, isDated ? dated.group(1) : authors, ends.subList(i, ends.size()), year);
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedCitation> withTitle(
            String text, String authors, List<Integer> ends, @Nullable Integer year) {
        for (int end : ends.subList(1, ends.size())) {
            String title = text.substring(ends.getFirst() + 1, end + 1).strip();
            String journal = text.substring(end + 1).strip();
            Optional<Integer> printed = journalYear(journal);
            boolean isJournal = printed.isPresent() || year != null && journal.matches("\\p{Lu}[^?!]{2,200}[0-9]\\.?");
            if (isJournal && !title.isEmpty()) {
                return Optional.of(new PrintedCitation(
                        title, authors, printed.isPresent() ? printed.get() : year, journal, false));
            }
        }
        return Optional.empty();
    }

    /** Where points, question marks and exclamation marks stand before a blank. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 3; i < text.length() - 1 && ends.size() < MOST_BOUNDARIES; i++) {
            boolean isMark = ".?!:".indexOf(text.charAt(i)) >= 0;
            if (isMark && text.charAt(i + 1) == ' ') {
                ends.add(i);
            }
        }
        return ends;
    }

    /** Whether most of what stands between the commas is a surname with initials. */
    static boolean isAuthors(String text) {
        String[] parts = text.replace(" and ", ",").split("[,;&]");
        if (text.length() > LONGEST || parts.length == 0) {
            return false;
        }
        int names = 0;
        int all = 0;
        for (String part : parts) {
            String name = part.strip();
            boolean isOthers = name.matches("(?:et al|and others|Jr|Sr)\\.?") || name.isEmpty();
            all += isOthers ? 0 : 1;
            names += !isOthers && name.length() < 100 && AUTHOR.matcher(name).matches() ? 1 : 0;
        }
        return names > 0 && names * 10 >= all * 7;
    }
}
