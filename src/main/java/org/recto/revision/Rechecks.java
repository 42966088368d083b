package org.recto.revision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.refstore.RecordedRefdata;
import org.recto.rule.Check;
import org.recto.rule.CorpusRule;
import org.recto.rule.EntryChecker;
import org.springframework.stereotype.Service;

/** What a revision was checked against when it was saved, and the same check once more. */
@Service
public class Rechecks {

    private final Revisions revisions;
    private final RevisionRows rows;
    private final CheckReports reports;
    private final RecordedRefdata recorded;
    private final EntryChecker checker;

    Rechecks(
            Revisions revisions,
            RevisionRows rows,
            CheckReports reports,
            RecordedRefdata recorded,
            EntryChecker checker) {
        this.revisions = revisions;
        this.rows = rows;
        this.reports = reports;
        this.recorded = recorded;
        this.checker = checker;
    }

    /**
     * What was kept of the check of a revision.
     *
     * @throws NoSuchEntry where there is no such revision, or none that the person may see
     */
    public CheckReport kept(Person person, long entryId, int number) {
        return kept(revisions.get(person, entryId, number));
    }

    private CheckReport kept(Revision revision) {
        return reports.get(rows.reportOf(revision.entryId(), revision.number()));
    }

    /**
     * Checks a revision against the very releases that it was checked against, as of the day on which it was saved. Rules
     * on other entries are left out: what those said then is not kept.
     *
     * @throws org.recto.refstore.ReleaseDropped where one of them is there no more
     * @throws NoSuchEntry where there is no such revision, or none that the person may see
     */
    public Recheck asItWas(Person person, long entryId, int number) {
        Revision revision = revisions.get(person, entryId, number);
        CheckReport kept = kept(revision);
        LocalDate day = LocalDate.ofInstant(revision.at(), ZoneId.systemDefault());
        Refdata then = recorded.of(kept.sources());
        Check again = checker.checkAlone(revision.entry(), then, day);
        return Recheck.of(kept, CheckReport.of(again.report()), rulesOnOthers());
    }

    /**
     * Checks a revision against the current releases, as of today.
     *
     * @throws NoSuchEntry where there is no such revision, or none that the person may see
     */
    public Recheck today(Person person, long entryId, int number) {
        Revision revision = revisions.get(person, entryId, number);
        Check again = checker.check(revision.entry());
        return Recheck.of(kept(revision), CheckReport.of(again.report()), Set.of());
    }

    private Set<String> rulesOnOthers() {
        return checker.ruleSet().rules().stream()
                .filter(CorpusRule.class::isInstance)
                .map(rule -> rule.about().id())
                .collect(Collectors.toSet());
    }
}
