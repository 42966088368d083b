package org.recto.rule.source;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.bibliography.PublicationYears;

@About(
        id = "meta.date",
        severity = Severity.ERROR,
        title = "The date that the source bears is one of the past, and its publications are not of later years.",
        why = "What was known when is told by this date. A paper that appeared after it means that the date is an older"
                + " version's, or that the paper's year is wrong.",
        source = "The calendar; a paper of the year behind the date's may have been in print. Once an entry has an"
                + " accession its curators add newer papers, as they should: then it is a note, and only where an item"
                + " that was listed before others is later than the date.")
public final class CardDate implements Rule {

    private static final Path DATE = Path.of("/source/date");
    private static final Pattern NUMBER = Pattern.compile("\\D*([0-9]{1,9})");
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a day, and papers from before"),
                accepts("a year and a month, and a paper in print", set("/source/date", "2010-12")),
                flags("no day of the calendar", set("/source/date", "2013-02-30")),
                flags("another form", set("/source/date", "01/08/2013")),
                flags("a day to come", set("/source/date", "2913-08-01")),
                flags("papers from after it", set("/source/date", "2004-08-01")));
    }

    @Override
    public void inspect(Inspection inspection) {
        String date = inspection.entry().source() == null
                ? null
                : inspection.entry().source().date();
        if (date == null || date.isBlank()) {
            return;
        }
        inspection.compared();
        Optional<LocalDate> first = firstDay(date.strip());
        if (first.isEmpty()) {
            inspection
                    .finding(date)
                    .at(DATE)
                    .message("\"" + date + "\" is no date.")
                    .working("%s: not year-month-day, nor a part of it from the left", date);
        } else if (first.get().isAfter(inspection.today().plusDays(1))) { // it may be tomorrow already elsewhere
            inspection
                    .finding(date)
                    .at(DATE)
                    .message("The source's date, " + date + ", is yet to come.")
                    .working("%s: after the day of this check", date);
        } else {
            compare(inspection, date, first.get().getYear());
        }
    }

    private static void compare(Inspection inspection, String date, int year) {
        List<Publication> all = inspection.entry().bibliography();
        Set<Publication> later = all.stream()
                .filter(publication -> PublicationYears.mayBeLater(publication, year + 1, inspection.today()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean isEdited = inspection.entry().accession() != null;
        // ids are given in the order in which items come, so that those of later additions are the highest
        int lastOfSource = !isEdited
                ? 0
                : all.stream()
                        .filter(publication -> !later.contains(publication))
                        .mapToInt(CardDate::counter)
                        .max()
                        .orElse(0);
        List<Publication> told = later.stream()
                .filter(publication -> !isEdited || counter(publication) < lastOfSource)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        int newest = told.stream()
                .map(Publication::year)
                .max(Comparator.naturalOrder())
                .orElse(year);
        FindingBuilder finding = inspection
                .finding(date)
                .at(DATE)
                .message("The source bears the date " + date + ", yet "
                        + (told.size() == 1 ? "a publication is" : told.size() + " publications are")
                        + " later: up to " + newest + ".")
                .working(
                        "%s: %s",
                        date,
                        told.stream()
                                .map(publication -> publication.id() + " of " + publication.year())
                                .collect(Collectors.joining(", ")));
        told.forEach(publication ->
                finding.at(Path.of("/bibliography").then(publication.id()).then("year")));
        if (isEdited) {
            finding.as(Severity.NOTE);
        }
    }

    private static int counter(Publication publication) {
        Matcher number = NUMBER.matcher(publication.id());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static Optional<LocalDate> firstDay(String date) {
        Matcher matcher = FORM.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
