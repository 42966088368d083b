package org.recto.release;

import java.time.Instant;
import java.util.List;
import org.recto.review.LeftOut;

/**
 * What a release would hold if it were published now, and what not.
 *
 * @param entries what it would hold, by accession
 * @param leftOut what it would leave out, and why, by accession
 */
public record Preview(List<Candidate> entries, List<LeftOut> leftOut) {

    public Preview {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An entry that the release would hold.
     *
     * @param revision the newest approved one
     * @param newest the entry's newest revision, which a release does not hold before it is approved
     * @param approvedBy who approved it, as they were called then
     * @param against what the release before has
     */
    public record Candidate(
            String accession,
            String symbol,
            long entryId,
            int revision,
            int newest,
            String approvedBy,
            Instant approvedAt,
            Against against) {}

    /** An entry held against the release before. */
    public enum Against {
        /** That release doesn't hold it. */
        NEW,
        /** That release holds an earlier revision. */
        CHANGED,
        /** That release holds the same revision. */
        SAME
    }
}
