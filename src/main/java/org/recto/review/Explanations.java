package org.recto.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.ApprovalRows.Given;
import org.recto.review.ApprovalRows.Granted;
import org.recto.revision.CheckReports;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.SectionHash;
import org.springframework.stereotype.Service;

/** Why revisions are approved. */
@Service
public class Explanations {

    private final Revisions revisions;
    private final ApprovalRows rows;
    private final RoundRows rounds;
    private final CommentRows comments;
    private final Approvals approvals;
    private final CheckReports reports;

    Explanations(
            Revisions revisions,
            ApprovalRows rows,
            RoundRows rounds,
            CommentRows comments,
            Approvals approvals,
            CheckReports reports) {
        this.revisions = revisions;
        this.rows = rows;
        this.rounds = rounds;
        this.comments = comments;
        this.approvals = approvals;
        this.reports = reports;
    }

    /**
     * Why a revision is approved, by the decision made on it last.
     *
     * @throws NoSuchEntry where there is no such revision, it wasn't approved, or the person may not see it
     */
    public WhyApproved of(Person person, long entryId, int number) {
        person.must(Role.values());
        return of(revisions.get(person, entryId, number), revisions.newest(person, entryId));
    }

    /** The same of a revision that was released, for everyone; for the room that knows releases. */
    public WhyApproved ofReleased(long entryId, int number) {
        Revision revision = revisions.approved(entryId, number);
        return of(revision, revision);
    }

    private WhyApproved of(Revision revision, Revision newest) {
        long entryId = revision.entryId();
        int number = revision.number();
        List<Given> all = rows.given(entryId);
        Given given = all.stream()
                .filter(decision -> decision.revision() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchEntry("Revision " + number + " was not approved."));
        Round round = rounds.find(given.roundId()).orElseThrow();
        List<SectionApproval> sections = sections(revision, given, rows.of(entryId));
        return new WhyApproved(
                revision,
                given.approver(),
                given.at(),
                given.note(),
                given.interests(),
                reports.get(given.report()),
                Kept.gates(given.gates()),
                Kept.waivers(given.waivers()),
                comments.of(round),
                round.events(),
                sections,
                earlier(given, sections, all),
                approvals.standing(newest).sections());
    }

    private static List<SectionApproval> sections(Revision revision, Given given, List<Granted> granted) {
        return revision.sections().stream()
                .map(section -> section(section, given, granted))
                .toList();
    }

    /** The approval that covered a section when the decision was made: its own, or the latest before it. */
    private static SectionApproval section(SectionHash section, Given given, List<Granted> granted) {
        return granted.stream()
                .filter(each -> each.grant().roundId() <= given.roundId()
                        && each.section().key().equals(section.key())
                        && section.hash().equals(each.section().hash()))
                .findFirst()
                .map(each -> new SectionApproval(section.key(), section.hash(), each.grant(), null))
                .orElseGet(
                        () -> new SectionApproval(section.key(), section.hash(), null, "No approval of it was kept."));
    }

    private static List<WhyApproved.Earlier> earlier(Given given, List<SectionApproval> sections, List<Given> all) {
        Set<Long> relied = sections.stream()
                .map(SectionApproval::grant)
                .filter(grant -> grant != null && grant.roundId() != given.roundId())
                .map(SectionApproval.Grant::roundId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(decision -> relied.contains(decision.roundId()))
                .map(decision -> new WhyApproved.Earlier(
                        decision.revision(),
                        decision.approver(),
                        decision.at(),
                        decision.note(),
                        Kept.gates(decision.gates()).stream()
                                .filter(gate -> gate.state().equals(Gate.State.OVERRIDDEN.name()))
                                .toList()))
                .toList();
    }
}
