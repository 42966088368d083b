package org.recto.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.release.Preview.Against;
import org.recto.release.Preview.Candidate;
import org.recto.review.ApprovedRevision;
import org.recto.review.ApprovedRevisions;
import org.recto.review.LeftOut;
import org.springframework.stereotype.Component;

/** Finds what a release would hold: the newest approved revision of each entry. */
@Component
class Candidates {

    private final ApprovedRevisions approved;
    private final ReleaseEntryRows released;

    Candidates(ApprovedRevisions approved, ReleaseEntryRows released) {
        this.approved = approved;
        this.released = released;
    }

    /** @param previous number of the release to compare with, 0 where there is none */
    Preview preview(int previous) {
        Map<Long, Integer> before = released.of(previous).stream()
                .collect(Collectors.toMap(ReleaseEntryRows.Held::entryId, ReleaseEntryRows.Held::revision));
        List<Candidate> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(approved.leftOut());
        for (ApprovedRevision revision : approved.current()) {
            entries.add(candidate(revision, before.get(revision.entryId())));
        }
        leftOut.sort(Comparator.comparing(LeftOut::accession));
        return new Preview(entries, leftOut);
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
