package org.recto.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One act, as it was recorded.
 *
 * @param number its place in the trail
 * @param act what was done, such as {@code account.invite}
 * @param subject what it was done to, such as {@code account/7} or {@code RCT000001/3}
 * @param details what else is worth knowing, as JSON
 */
public record AuditEntry(
        long number, Instant at, Actor actor, String act, String subject, Map<String, Object> details) {}
