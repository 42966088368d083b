package org.recto.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone is told of.
 *
 * @param by whose act it was, as they were called then
 * @param words what they said, empty where they said nothing
 * @param path the place in the entry that a comment is on
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
        };
    }
}
