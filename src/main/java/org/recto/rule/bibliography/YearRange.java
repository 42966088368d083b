package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.time.LocalDate;
import java.util.List;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.year-range",
        severity = Severity.ERROR,
        title = "A publication appeared between 1800 and this year.",
        why = "A year outside is a slip of the hand, or digits of another number that ran into it.",
        source = "The calendar. Whether a paper is later than the card that cites it is not asked here.")
public final class YearRange implements Rule {

    private static final int FIRST = 1800;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("years of the past"),
                accepts("no year", clear("/bibliography/p4/year")),
                flags("digits exchanged", set("/bibliography/p4/year", 2900)),
                flags("a digit lost", set("/bibliography/p4/year", 209)));
    }

    /** Whether a publication can bear the year at all. */
    static boolean isPossible(int year, LocalDate today) {
        return year >= FIRST && year <= today.getYear();
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            Integer year = publication.year();
            if (year == null) {
                continue;
            }
            inspection.compared();
            if (!isPossible(year, inspection.today())) {
                inspection
                        .finding(publication.id())
                        .at(Path.of("/bibliography").then(publication.id()).then("year"))
                        .message("No publication bears the year " + year + ".")
                        .working("%s: not from %s to this year", year, FIRST);
            }
        }
    }
}
