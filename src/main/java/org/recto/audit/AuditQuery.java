package org.recto.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which acts someone looks for: those that fit all that is given.
 *
 * @param person words of the name of whoever acted, in any case; blank for everyone
 * @param act how the act begins, {@code review} or {@code review.approve}; blank for every act
 * @param subject what it was done to, or the beginning of it, {@code RCT000001} or {@code RCT000001/3}; blank for all
 * @param words words that the details hold, in any case; blank for all
 * @param from the first moment, {@code null} for the beginning
 * @param until the first moment after, {@code null} for no end
 */
public record AuditQuery(
        String person,
        String act,
        String subject,
        String words,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Every act. */
    public static final AuditQuery ALL = new AuditQuery("", "", "", "", null, null);
}
