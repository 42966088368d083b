package org.recto.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.release.Preview.Against;
import org.recto.release.Preview.Candidate;
import org.recto.review.ApprovedRevision;
import org.recto.review.ApprovedRevisions;
import org.recto.review.LeftOut;
import org.recto.review.PublicApprovals;
import org.recto.revision.Revisions;
import org.recto.rule.EntryChecker;
import org.springframework.stereotype.Component;

/**
 * Finds what a release would hold: the newest approved revision of each entry in which the rules of today find no
 * error but such as are waived, or were approved by an editor's override. Approval looked at the rules of its day, and what a release says of its rules must be true of all it holds.
 */
@Component
class Candidates {

    private final ApprovedRevisions approved;
    private final Revisions revisions;
    private final ReleaseEntryRows released;
    private final PublicApprovals approvals;
    private final EntryChecker checker;

    Candidates(
            ApprovedRevisions approved,
            Revisions revisions,
            ReleaseEntryRows released,
            PublicApprovals approvals,
            EntryChecker checker) {
        this.approved = approved;
        this.revisions = revisions;
        this.released = released;
        this.approvals = approvals;
        this.checker = checker;
    }

    /** @param previous number of the release to compare with, 0 where there is none */
    Preview preview(Person person, int previous) {
        return preview(person, previous, checker.refdata());
    }

    /**
     * @param previous number of the release to compare with, 0 where there is none
     * @param refdata what every entry is checked against
     */
    Preview preview(Person person, int previous, Refdata refdata) {
        Map<Long, Integer> before = released.of(previous).stream()
                .collect(Collectors.toMap(ReleaseEntryRows.Held::entryId, ReleaseEntryRows.Held::revision));
        List<Candidate> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(approved.leftOut());
        for (ApprovedRevision revision : approved.current()) {
            error(person, revision, refdata)
                    .ifPresentOrElse(
                            why -> leftOut.add(new LeftOut(revision.accession(), revision.symbol(), why)),
                            () -> entries.add(candidate(revision, before.get(revision.entryId()))));
        }
        leftOut.sort(Comparator.comparing(LeftOut::accession));
        return new Preview(entries, leftOut);
    }

    private Optional<String> error(Person person, ApprovedRevision revision, Refdata refdata) {
        Entry entry =
                revisions.get(person, revision.entryId(), revision.revision()).entry();
        return approvals
                .firstError(
                        revision.entryId(),
                        revision.revision(),
                        checker.check(entry, refdata).report())
                .map(finding -> "Revision %d is approved, but the rules of today find an error in it (%s): %s"
                        .formatted(revision.revision(), finding.ruleId(), finding.message()));
    }

    private static Candidate candidate(ApprovedRevision revision, @Nullable Integer before) {
        return new Candidate(
                revision.accession(),
                revision.symbol(),
                revision.entryId(),
                revision.revision(),
                revision.newest(),
                revision.approvedBy(),
                revision.approvedAt(),
                before == null ? Against.NEW : before == revision.revision() ? Against.SAME : Against.CHANGED);
    }
}
