package org.recto.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.people.Interests;
import org.recto.people.Person;
import org.recto.review.ApprovalRows.Covered;
import org.recto.revision.CheckReport;
import org.recto.revision.CheckReports;
import org.recto.revision.Revision;
import org.recto.rule.EntryChecker;
import org.recto.rule.Report;
import org.recto.rule.WaivedReport;
import org.springframework.stereotype.Component;

/** Gives approvals, and tells how they stand. */
@Component
class Approvals {

    private final ApprovalRows rows;
    private final ApprovedRevisions approved;
    private final WaiverRows waivers;
    private final OverrideRows overrides;
    private final CommentRows comments;
    private final EntryChecker checker;
    private final CheckReports reports;
    private final Interests interests;

    Approvals(
            ApprovalRows rows,
            ApprovedRevisions approved,
            WaiverRows waivers,
            OverrideRows overrides,
            CommentRows comments,
            EntryChecker checker,
            CheckReports reports,
            Interests interests) {
        this.rows = rows;
        this.approved = approved;
        this.waivers = waivers;
        this.overrides = overrides;
        this.comments = comments;
        this.checker = checker;
        this.reports = reports;
        this.interests = interests;
    }

    /** How the sections of a revision are approved, with what the rules say today. */
    Standing standing(Revision revision) {
        return standing(revision, checker.check(revision.entry()).report());
    }

    private Standing standing(Revision revision, Report report) {
        return Standing.of(
                revision, report, rows.of(revision.entryId()), approved.sections(revision.entryId()), reports::get);
    }

    /** The gates of approving the revision that a round stands at. */
    List<Gate> gates(Person approver, Round round, Revision revision) {
        Report report = checker.check(revision.entry()).report();
        return gates(approver, round, revision, waived(revision, report), standing(revision, report));
    }

    private WaivedReport waived(Revision revision, Report report) {
        return WaivedReport.of(report, waivers.of(revision.entryId()), Waivers.today());
    }

    private List<Gate> gates(Person approver, Round round, Revision revision, WaivedReport report, Standing standing) {
        List<String> covered = standing.uncovered().stream().map(Covered::key).toList();
        Map<Long, Set<String>> authors = rows.authors(revision.entryId(), revision.number(), covered);
        return Gates.of(new Gates.Asked(
                approver,
                revision,
                report,
                comments.of(round),
                authors,
                covered.stream().collect(Collectors.toSet()),
                overrides.of(round)));
    }

    /** @throws GatesUnsatisfied where a gate doesn't hold */
    void give(Person approver, Round round, Revision revision, String note) {
        Report report = checker.check(revision.entry()).report();
        WaivedReport waived = waived(revision, report);
        Standing standing = standing(revision, report);
        List<Gate> gates = gates(approver, round, revision, waived, standing);
        if (!gates.stream().allMatch(Gate::holds)) {
            throw new GatesUnsatisfied(gates);
        }
        rows.add(
                round,
                approver,
                note,
                reports.keep(CheckReport.of(report)),
                gates,
                waived,
                standing.uncovered(),
                interests.latest(approver.id()).orElse(null));
    }
}
