package org.recto.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses: after five wrong passwords in a row an account takes none, not even the right one, until a
 * minute has passed since the last. Each node counts for itself.
 */
final class WrongPasswords {

    private static final int ALLOWED = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private record Tally(int count, Instant last) {}

    private final Map<Long, Tally> tallies = new ConcurrentHashMap<>();
    private final InstantSource clock;

    WrongPasswords() {
        this(InstantSource.system());
    }

    WrongPasswords(InstantSource clock) {
        this.clock = clock;
    }

    void count(long accountId) {
        Tally one = new Tally(1, clock.instant());
        tallies.merge(accountId, one, (before, now) -> new Tally(before.count() + 1, now.last()));
    }

    void forget(long accountId) {
        tallies.remove(accountId);
    }

    boolean tooMany(long accountId) {
        Tally tally = tallies.get(accountId);
        return tally != null
                && tally.count() >= ALLOWED
                && clock.instant().isBefore(tally.last().plus(PAUSE));
    }
}
