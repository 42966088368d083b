package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.refdata.PublicationRecord;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.record-mismatch",
        severity = Severity.ERROR,
        title = "A PMID's record has the title, first author and year of its item.",
        why = "A PMID with a digit exchanged is that of another paper, and nothing in the entry shows it.",
        source = "PubMed's records. Titles are compared by their words, of which most must agree; a year beside the"
                + " record's is that of print or of its appearance ahead of it.")
public final class RecordMismatch implements Rule {

    /** Words of a title that two spellings of it share: Greek letters, subtitles and translations differ. */
    private static final double MOST = 0.6;

    private static final Path BIBLIOGRAPHY = Path.of("/bibliography");

    private static final Edit[] ALL_KNOWN = {
        remove("/bibliography/p1"), set("/gene/description", "The gene consists of eight exons.")
    };

    private record Difference(String field, String here, String there, Optional<Edit> mending) {}

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("items as their records have them", ALL_KNOWN),
                accepts(
                        "a year ahead of print and a title without its end",
                        set("/bibliography/p3/year", 2010),
                        set("/bibliography/p3/title", "Gain-of-function mutations in interleukin-7 receptor-alpha")),
                flags("another year", set("/bibliography/p3/year", 2007)),
                flags(
                        "another paper",
                        set("/bibliography/p3/title", "The thymus in health and disease."),
                        set("/bibliography/p3/authors", "Zweig A et al")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> repeated = PmidDuplicate.repeated(inspection).keySet();
        for (PaperRecords.Known paper : PaperRecords.all(inspection)) {
            inspection.compared();
            List<Difference> differences = differences(inspection, paper.publication(), paper.record());
            // bib.pmid-dup speaks of a number that stands at two papers
            if (!differences.isEmpty()
                    && !repeated.contains(paper.record().pmid().toString())) {
                report(inspection, paper, differences);
            }
        }
    }

    private static void report(Inspection inspection, PaperRecords.Known paper, List<Difference> differences) {
        Publication publication = paper.publication();
        String fields = differences.stream().map(Difference::field).collect(Collectors.joining(" and "));
        boolean isOtherPaper = differences.size() > 1;
        FindingBuilder finding = inspection
                .finding(publication.id())
                .at(Path.of("/bibliography")
                        .then(publication.id())
                        .then(isOtherPaper ? "pmid" : differences.getFirst().field()))
                .message(
                        isOtherPaper
                                ? "PMID " + publication.pmid() + " is another paper's by its " + fields + "."
                                : "The record of PMID " + publication.pmid() + " has another "
                                        + (fields.equals("authors") ? "first author" : fields) + ".")
                .working(
                        "%s: %s",
                        paper.record().pmid(),
                        differences.stream()
                                .map(difference -> difference.here + " here, " + difference.there + " in "
                                        + paper.record().provenance().source())
                                .collect(Collectors.joining("; ")));
        if (!isOtherPaper) {
            differences
                    .getFirst()
                    .mending
                    .ifPresent(edit -> finding.fix("Write " + differences.getFirst().there, edit));
        }
    }

    private static List<Difference> differences(
            Inspection inspection, Publication publication, PublicationRecord record) {
        Path at = BIBLIOGRAPHY.then(publication.id());
        List<Difference> found = new ArrayList<>();
        if (publication.title() != null && record.title() != null && !isOneTitle(publication.title(), record.title())) {
            found.add(new Difference(
                    "title",
                    "\"" + publication.title() + "\"",
                    "\"" + record.title() + "\"",
                    Optional.of(new Edit.Set(at.then("title"), EntryJson.text(record.title())))));
        }
        List<String> surnames = Authors.surnames(publication);
        if (!surnames.isEmpty()
                && !record.authors().isEmpty()
                && record.authors().stream().noneMatch(author -> isOneName(surnames.getFirst(), author))) {
            found.add(new Difference(
                    "authors", surnames.getFirst(), record.authors().getFirst(), Optional.empty()));
        }
        Integer year = publication.year();
        if (year != null
                && record.year() != null
                && Math.abs(year - record.year()) > 1
                && YearRange.isPossible(year, inspection.today())) {
            found.add(new Difference(
                    "year",
                    String.valueOf(year),
                    String.valueOf(record.year()),
                    Optional.of(new Edit.Set(at.then("year"), EntryJson.value(record.year())))));
        }
        return found;
    }

    /** Any author of the record will do: some bibliographies name a consortium's speaker, or the second of two equals. */
    private static boolean isOneName(String surname, String author) {
        String name = Fit.fold(surname);
        String recorded = Fit.fold(Fit.surname(author));
        return name.equals(recorded)
                || Typo.isOneLetterOff(name, recorded)
                || name.endsWith(recorded)
                || recorded.endsWith(name);
    }

    private static boolean isOneTitle(String one, String other) {
        List<String> words = TitleTwins.words(one);
        List<String> recorded = TitleTwins.words(other);
        Map<String, Integer> left = new HashMap<>();
        recorded.forEach(word -> left.merge(word, 1, Integer::sum));
        long shared = words.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return words.isEmpty() || recorded.isEmpty() || shared >= MOST * Math.min(words.size(), recorded.size());
    }
}
