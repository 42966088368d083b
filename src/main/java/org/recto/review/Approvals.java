package org.recto.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.people.Person;
import org.recto.review.ApprovalRows.Covered;
import org.recto.revision.CheckReport;
import org.recto.revision.CheckReports;
import org.recto.revision.Revision;
import org.recto.rule.EntryChecker;
import org.recto.rule.Report;
import org.springframework.stereotype.Component;

/** Gives approvals, and tells how they stand. */
@Component
class Approvals {

    private final ApprovalRows rows;
    private final ApprovedRevisions approved;
    private final EntryChecker checker;
    private final CheckReports reports;

    Approvals(ApprovalRows rows, ApprovedRevisions approved, EntryChecker checker, CheckReports reports) {
        this.rows = rows;
        this.approved = approved;
        this.checker = checker;
        this.reports = reports;
    }

    /** How the sections of a revision are approved, with what the rules find today. */
    Standing standing(Revision revision) {
        return standing(revision, checker.check(revision.entry()).report());
    }

    private Standing standing(Revision revision, Report report) {
        return Standing.of(
                revision, report.findings(), rows.of(revision.entryId()), approved.sections(revision.entryId()));
    }

    List<Gate> gates(Person approver, Revision revision, List<Comment> comments) {
        Report report = checker.check(revision.entry()).report();
        return gates(approver, revision, report, comments, standing(revision, report));
    }

    private List<Gate> gates(
            Person approver, Revision revision, Report report, List<Comment> comments, Standing standing) {
        Map<Long, Set<String>> authors = rows.authors(
                revision.entryId(),
                revision.number(),
                standing.uncovered().stream().map(Covered::key).toList());
        return Gates.of(approver, revision, report, comments, authors);
    }

    /** @throws GatesUnsatisfied where a gate doesn't hold */
    void give(Person approver, Round round, Revision revision, List<Comment> comments, String note) {
        Report report = checker.check(revision.entry()).report();
        Standing standing = standing(revision, report);
        List<Gate> gates = gates(approver, revision, report, comments, standing);
        if (!gates.stream().allMatch(Gate::holds)) {
            throw new GatesUnsatisfied(gates);
        }
        rows.add(round, approver, note, reports.keep(CheckReport.of(report)), gates, standing.uncovered());
    }
}
