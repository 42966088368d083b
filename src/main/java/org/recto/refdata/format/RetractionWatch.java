package org.recto.refdata.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recto.refdata.PublicationRecord;
import org.recto.term.Pmid;

/**
 * Reads from Retraction Watch's table which papers are retracted, and nothing else: its years are those of the first
 * appearance, its authors are written in full, unlike PubMed's.
 */
final class RetractionWatch {

    private static final String PAPER = "OriginalPaperPubMedID";
    private static final String NATURE = "RetractionNature";

    /** There are some hundred. */
    private static final int MOST_REINSTATED = 10_000;

    private final Csv row;
    private final Report report;

    /** The latest rows stand first, so that of a paper's reinstatement comes before that of its retraction. */
    private final Set<Pmid> reinstated = new HashSet<>();

    private long otherwise;
    private long unnumbered;

    private RetractionWatch(Lines lines, Report report) {
        this.row = new Csv(lines, report);
        this.report = report;
    }

    static void read(Lines lines, Report report) {
        RetractionWatch table = new RetractionWatch(lines, report);
        table.row.read(List.of(PAPER, NATURE), table::take);
        if (table.otherwise > 0) {
            report.remark(
                    0, "left out " + table.otherwise + " rows that are no retractions, or of papers reinstated since");
        }
        if (table.unnumbered > 0) {
            report.remark(0, "left out " + table.unnumbered + " retractions of papers without a PMID");
        }
    }

    private void take() {
        Optional<Pmid> pmid = Pmid.parse(row.text(PAPER));
        String nature = row.text(NATURE);
        if (nature.equalsIgnoreCase("Reinstatement") && reinstated.size() < MOST_REINSTATED) {
            pmid.ifPresent(reinstated::add);
        }
        if (!nature.equalsIgnoreCase("Retraction")
                || pmid.filter(reinstated::contains).isPresent()) {
            otherwise++;
        } else if (pmid.isEmpty()) {
            unnumbered++;
        } else {
            report.record(new PublicationRecord(pmid.get(), null, null, List.of(), true, report.provenance()));
        }
    }
}
