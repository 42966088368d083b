package org.recto.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * A reasoned "it stays" to one finding of one entry. It belongs to the finding's fingerprint and is kept beside the entry.
 *
 * @param id its number in the store
 * @param waived the finding, as it stood when it was waived
 * @param reason why it stays
 * @param citation what the reason rests on, {@code null} where nothing is cited
 * @param until the last day, in UTC, on which it holds; {@code null} where it holds on
 * @param proposed who waived it and when
 * @param countersigned who agreed and when, {@code null} while nobody has
 * @param ended {@code null} until somebody took it out of force
 */
public record Waiver(
        long id,
        Waived waived,
        String reason,
        @Nullable Citation citation,
        @Nullable LocalDate until,
        Signed proposed,
        @Nullable Signed countersigned,
        @Nullable Ended ended) {

    /**
     * A finding as it stood when it was waived.
     *
     * @param place where a curator was led
     */
    public record Waived(
            String fingerprint, String ruleId, Severity severity, Path place, String subject, String message) {

        /** What a waiver keeps of a finding. */
        public static Waived of(Finding finding) {
            return new Waived(
                    finding.fingerprint(),
                    finding.ruleId(),
                    finding.severity(),
                    finding.path(),
                    finding.subject(),
                    finding.message());
        }
    }

    /** Who put their name to it, as they were called then, and when. */
    public record Signed(long accountId, String name, Instant at) {}

    /** How it was taken out of force, by whom, and what they said of it. */
    public record Ended(How how, Signed by, String words) {}

    /** How a waiver ends by an act. */
    public enum How {
        /** A reviewer didn't agree. */
        DECLINED,
        /** A curator took it back. */
        WITHDRAWN
    }
}
