package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Pmid;

@About(
        id = "bib.year-vs-pmid",
        severity = Severity.NOTE,
        title = "A publication's year is near those in which its PMID was given out.",
        why = "A year that is five or more off its PMID is a slip of the hand in one of the two, and then the citation"
                + " leads to another paper or the reader to another year.",
        source = "PubMed's order of entry, in a table of years; it was held against 673 papers of CIViC. Papers from"
                + " before 1999 were entered later too and are left alone where their PMID has eight digits.")
public final class YearVsPmid implements Rule {

    /** Fewer happen: papers ahead of print, and journals that were taken up a few years late. */
    private static final int TOO_FAR = 5;

    private static final Edit CITED = set("/toBeNoted", "More was found since [@pmid:17660530].");

    private static Edit added(int year) {
        return add(
                "/bibliography",
                "{\"id\": \"p9\", \"pmid\": \"17660530\", \"year\": " + year + ", \"authors\": \"Zweig A et al\"}");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("numbers and years in step"),
                accepts("a paper that was entered two years late", CITED, added(2005)),
                accepts("an old paper that was entered long after", CITED, added(1951)),
                flags("a year of the decade behind", CITED, added(2017)),
                flags("a digit exchanged", set("/bibliography/p1/year", 1999)));
    }

    /** Whether the PMID speaks against the year. */
    static boolean isFarOff(Publication publication) {
        return pmid(publication)
                .filter(pmid -> publication.year() != null && PmidYears.off(pmid, publication.year()) >= TOO_FAR)
                .isPresent();
    }

    private static Optional<Pmid> pmid(Publication publication) {
        return publication.pmid() == null ? Optional.empty() : Pmid.parse(publication.pmid());
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> repeated = PmidDuplicate.repeated(inspection).keySet();
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            Integer year = publication.year();
            // bib.year-range speaks of impossible years
            if (year != null && YearRange.isPossible(year, inspection.today())) {
                pmid(publication)
                        .filter(pmid -> !repeated.contains(pmid.toString())) // bib.pmid-dup speaks of these
                        .filter(pmid ->
                                inspection.refdata().publications(pmid).isEmpty()) // bib.record-mismatch of these
                        .ifPresent(pmid -> compare(inspection, publication, pmid, year));
            }
        }
    }

    private static void compare(Inspection inspection, Publication publication, Pmid pmid, int year) {
        inspection.compared();
        if (isFarOff(publication)) {
            int first = PmidYears.first(pmid);
            int last = PmidYears.last(pmid);
            inspection
                    .finding(publication.id())
                    .at(Path.of("/bibliography").then(publication.id()).then("year"))
                    .message("PMID " + pmid + " was given out in the years from " + first + " to " + last
                            + "; the year here is " + year + ".")
                    .working("%s: %s to %s, here %s", pmid, first, last, year);
        }
    }
}
