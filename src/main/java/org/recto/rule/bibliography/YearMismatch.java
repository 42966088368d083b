package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "cite.year-mismatch",
        version = 3,
        severity = Severity.ERROR,
        title = "Where an author is cited, the bibliography has a publication of that year.",
        why = "The same first author in another year is as likely another paper as a slip, so nothing is offered as the"
                + " answer: someone must look.",
        source = "Author and year as cards cite. It speaks instead of cite.unresolved where the author is there.")
public final class YearMismatch implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "author and year agree",
                        set("/diseases/d2/note", "Seen in arthritis (O'Doherty et al., 2009).")),
                accepts(
                        "a year that no publication bears",
                        set("/bibliography/p4/year", 2900),
                        set("/diseases/d2/note", "Seen in arthritis (O'Doherty et al., 2009).")),
                flags("the year before", set("/diseases/d2/note", "Seen in arthritis (O'Doherty et al., 2008).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Citation.ByAuthor citation : Citations.of(inspection).byAuthor()) {
            inspection.compared();
            // bib.year-range speaks of an impossible year, which is then the cause
            boolean isCertain = citation.otherYears().stream()
                    .allMatch(publication ->
                            publication.year() != null && YearRange.isPossible(publication.year(), inspection.today()));
            if (citation.otherYears().isEmpty() || !isCertain) {
                continue;
            }
            String years = citation.otherYears().stream()
                    .map(publication -> String.valueOf(publication.year()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            FindingBuilder finding = inspection
                    .finding(citation.words())
                    .in(citation.narrative(), citation.range())
                    .message("The bibliography has " + citation.mention().author() + " with " + years + ", not with "
                            + citation.mention().year() + ".")
                    .working("cited: %s, bibliography: %s", citation.mention().year(), years);
            citation.otherYears()
                    .forEach(publication -> finding.at(Path.of("/bibliography").then(publication.id())));
        }
    }
}
