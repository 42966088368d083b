package org.recto.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone is told of.
 *
 * @param by whose act it was, as they were called then, empty where nobody's
 * @param words what they said, empty where they said nothing
 * @param path the place in the entry that it is about
 * @param thread the comment that began the thread it tells of, {@code null} where it tells of none
 */
public record Notice(
        long number,
        NoticeKind kind,
        String accession,
        String symbol,
        int revision,
        String by,
        String words,
        @Nullable String path,
        @Nullable Long thread,
        Instant at,
        boolean read) {

    /** What happened, in a sentence. */
    public String sentence() {
        String what = symbol + ", revision " + revision;
        return switch (kind) {
            case SUBMITTED -> by + " submitted " + what + " for review.";
            case COMMENTED -> by + " commented on " + what + ".";
            case CHANGES_REQUESTED -> by + " asks for changes of " + what + ".";
            case APPROVED -> by + " approved " + what + ".";
            case GATE_OVERRIDDEN -> by + " overrode a gate of " + what + ".";
            case WAIVER_ASKED -> by + " waived a finding in " + what + " and asks for a countersignature.";
            case WAIVER_COUNTERSIGNED -> by + " countersigned your waiver in " + what + ".";
            case WAIVER_DECLINED -> by + " declined your waiver in " + what + ".";
            case WAIVER_FALLEN -> "A waiver in " + what + " fell.";
        };
    }
}
