package org.recto.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.people.Person;
import org.recto.review.ApprovalRows.Covered;
import org.recto.revision.CheckReport;
import org.recto.revision.CheckReports;
import org.recto.revision.Checks;
import org.recto.revision.Revision;
import org.springframework.stereotype.Component;

/** Gives approvals, and tells how they stand. */
@Component
class Approvals {

    private final ApprovalRows rows;
    private final ApprovedRevisions approved;
    private final Checks checks;
    private final CheckReports reports;

    Approvals(ApprovalRows rows, ApprovedRevisions approved, Checks checks, CheckReports reports) {
        this.rows = rows;
        this.approved = approved;
        this.checks = checks;
        this.reports = reports;
    }

    /** How the sections of a revision are approved, with what the rules find today. */
    Standing standing(Revision revision) {
        return standing(revision, checks.of(revision.entry()));
    }

    private Standing standing(Revision revision, CheckReport report) {
        return Standing.of(
                revision,
                new FindingsBySection(Map.of()),
                rows.of(revision.entryId()),
                approved.sections(revision.entryId()));
    }

    List<Gate> gates(Person approver, Revision revision, List<Comment> comments) {
        CheckReport report = checks.of(revision.entry());
        return gates(approver, revision, report, comments, standing(revision, report));
    }

    private List<Gate> gates(
            Person approver, Revision revision, CheckReport report, List<Comment> comments, Standing standing) {
        Map<Long, Set<String>> authors = rows.authors(
                revision.entryId(),
                revision.number(),
                standing.uncovered().stream().map(Covered::key).toList());
        return Gates.of(approver, revision, report, comments, authors);
    }

    /** @throws GatesUnsatisfied where a gate doesn't hold */
    void give(Person approver, Round round, Revision revision, List<Comment> comments, String note) {
        CheckReport report = checks.of(revision.entry());
        Standing standing = standing(revision, report);
        List<Gate> gates = gates(approver, revision, report, comments, standing);
        if (!gates.stream().allMatch(Gate::holds)) {
            throw new GatesUnsatisfied(gates);
        }
        rows.add(round, approver, note, reports.keep(report), gates, standing.uncovered());
    }
}
