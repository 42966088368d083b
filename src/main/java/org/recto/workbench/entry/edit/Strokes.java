package org.recto.workbench.entry.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * Which steps of a draft belong together: while someone types in one place the draft gets a step every few hundred
 * milliseconds, and undo should take a burst of them back at once.
 */
final class Strokes {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Longer than a window waits with sending what is typed in it. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();
    private @Nullable Path place;
    private Instant last = Instant.MIN;

    /**
     * Something was typed or done.
     *
     * @param at the place that was typed at, if it was typing
     * @param step whether it became a step, and not part of the one before
     */
    void made(@Nullable Path at, boolean step) {
        Instant now = Instant.now();
        undone.clear();
        boolean sameBurst = at != null && at.equals(place) && now.isBefore(last.plus(PAUSE)) && !done.isEmpty();
        if (step) {
            done.push(sameBurst ? done.pop() + 1 : 1);
        }
        place = at;
        last = now;
    }

    /** Whether someone is typing just now. */
    boolean goOn() {
        return place != null && Instant.now().isBefore(last.plus(BREATH));
    }

    /** Whatever comes next is a burst of its own. */
    void pause() {
        place = null;
    }

    /** How many steps to take back; one at a time before this page was opened. */
    int back() {
        pause();
        int steps = done.isEmpty() ? 1 : done.pop();
        undone.push(steps);
        return steps;
    }

    /** How many steps to make again. */
    int forth() {
        pause();
        int steps = undone.isEmpty() ? 1 : undone.pop();
        done.push(steps);
        return steps;
    }
}
