package org.recto.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses: after five wrong passwords in a row an account takes none, not even the right one, until a
 * minute has passed since the last; after each further one twice as long, up to about an hour. Each node counts for itself.
 */
final class WrongPasswords {

    private static final int ALLOWED = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private record Tally(int count, Instant last) {

        boolean isPausedAt(Instant now) {
            int doublings = Math.min(Math.max(0, count - ALLOWED), MOST_DOUBLINGS);
            return count >= ALLOWED && now.isBefore(last.plus(PAUSE.multipliedBy(1L << doublings)));
        }
    }

    private final Map<Long, Tally> tallies = new ConcurrentHashMap<>();
    private final InstantSource clock;

    WrongPasswords() {
        this(InstantSource.system());
    }

    WrongPasswords(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more, and tells whether a pause begins with it. */
    boolean count(long accountId) {
        Tally one = new Tally(1, clock.instant());
        Tally after = tallies.merge(accountId, one, (before, now) -> new Tally(before.count() + 1, now.last()));
        return after.count() >= ALLOWED;
    }

    void forget(long accountId) {
        tallies.remove(accountId);
    }

    boolean tooMany(long accountId) {
        Tally tally = tallies.get(accountId);
        return tally != null && tally.isPausedAt(clock.instant());
    }
}
