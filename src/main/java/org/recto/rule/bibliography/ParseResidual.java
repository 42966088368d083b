package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.entry.Unplaced;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.QuickPattern;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.parse-residual",
        severity = Severity.ERROR,
        title = "An item of the bibliography holds its own PMID, year, title and authors, and nothing else.",
        why = "Where a site runs cells and lines together, what was cut in the wrong place is left in a neighbouring"
                + " field, and a paper that stands behind another is lost.",
        source = "Rows that begin with a PMID and a year, as the Atlas prints them; authors' names, which hold no"
                + " numbers.")
public final class ParseResidual implements Rule {

    /** A PMID and a year that run together, and what a title begins with. */
    private static final String ROW = "[1-9][0-9]{5,7}\\s?(?:19|20)[0-9]{2}\\s?[\\p{Lu}\\[\"']";

    private static final QuickPattern ROW_WITHIN = QuickPattern.at("123456789", "0123456789", "(?<![0-9])" + ROW);

    private static final Pattern ROW_FIRST = Pattern.compile("\\s*" + ROW + ".*", Pattern.DOTALL);

    /** Authors and a title behind them, where a title alone should be. */
    private static final Pattern AUTHORS_WITHIN =
            Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}{1,3},? et al\\.?[;,.]?\\s*(?=[\\p{Lu}0-9]\\S*\\s+\\S+\\s+\\S+)");

    /** The end of a year that a title begins with: {@code 2004Loss of}. Names such as 2B4 and 14-3-3 are shorter. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)[0-9]{2}(?=\\p{Lu}\\p{Ll})");

    /** More digits in a row than a name's place in a consortium has. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,}");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("titles with numbers, sentences and brackets"),
                accepts("a title that begins with a number", set("/bibliography/p1/title", "14-3-3 and 2B4 in 1990.")),
                accepts(
                        "authors of a year",
                        set("/bibliography/p1/title", "The 2008 revision: Goodwin et al. revisited.")),
                flags(
                        "a row within another's title",
                        set(
                                "/bibliography/p1/title",
                                "Cloning of a receptor.Goodwin RG et al78057181994Loss of a response.")),
                flags("a year before the title", set("/bibliography/p1/title", "1990Cloning of the receptors.")),
                flags("a number among the authors", set("/bibliography/p1/authors", "Goodwin RG et al 78057181")),
                flags(
                        "a row that found no place",
                        add(
                                "/unplaced",
                                "{\"id\": \"u1\", \"line\": 9, \"text\": \"78057181994Loss of a response\"}")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.compared();
            String title = publication.title() == null ? "" : publication.title();
            String authors = publication.authors() == null ? "" : publication.authors();
            Residual inTitle = ReadValues.of(Residual.class, title, Residual::ofTitle);
            Residual residual = inTitle.isNone()
                    ? ReadValues.of(NumberAmongAuthors.class, authors, NumberAmongAuthors::of)
                            .residual()
                    : inTitle;
            if (!residual.isNone()) {
                report(
                        inspection,
                        publication,
                        inTitle.isNone() ? "authors" : "title",
                        residual.what(),
                        residual.words());
            }
        }
        for (Unplaced line : inspection.entry().unplaced()) {
            inspection.step();
            String text = line.text() == null ? "" : line.text();
            if (ROW_FIRST.matcher(text).matches()) {
                String begin = text.strip().length() > 60 ? text.strip().substring(0, 60) + " …" : text.strip();
                inspection
                        .finding(line.id())
                        .at(Path.of("/unplaced").then(line.id()))
                        .message("A row of the bibliography, or of the citing articles, found no place.")
                        .working("%s: %s", line.line() == null ? line.id() : "line " + line.line(), begin);
            }
        }
    }

    /**
     * What was left in a field.
     *
     * @param what of another field, or of another paper
     * @param words empty where there is nothing left
     */
    private record Residual(String what, String words) {

        static final Residual NONE = new Residual("", "");

        static Residual ofTitle(String title) {
            QuickPattern.Search row = ROW_WITHIN.search(title);
            if (row.find()) {
                return new Residual("the row of another paper", row.found().group());
            }
            Matcher names = AUTHORS_WITHIN.matcher(title);
            if (title.contains("et al") && names.find()) {
                return new Residual("authors and another title", names.group());
            }
            Matcher year = YEAR_FIRST.matcher(title);
            return year.lookingAt() ? new Residual("a year", year.group()) : NONE;
        }

        boolean isNone() {
            return words.isEmpty();
        }
    }

    private record NumberAmongAuthors(Residual residual) {
        static NumberAmongAuthors of(String authors) {
            Matcher number = NUMBER.matcher(authors);
            return new NumberAmongAuthors(number.find() ? new Residual("a number", number.group()) : Residual.NONE);
        }
    }

    private static void report(
            Inspection inspection, Publication publication, String field, String what, String words) {
        inspection
                .finding(publication.id())
                .at(Path.of("/bibliography").then(publication.id()).then(field))
                .message("The " + field + " of " + publication.id() + " hold" + (field.equals("title") ? "s " : " ")
                        + what + ": \"" + words.strip() + "\".")
                .working("%s %s: %s", publication.id(), field, words.strip());
    }
}
