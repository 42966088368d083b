package org.recto.revision;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does things whole or not at all, and once: again where they lost a race that a second run may win, and again where the
 * connection was lost, unless the database has committed what it was asked to and only its answer was lost.
 */
@Component
public class Transactions {

    private static final int RUNS = 6;
    private static final int FIRST_PAUSE_MILLIS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 1000;

    /** A database that was killed recovers in less; whoever waits for an answer should not wait much longer. */
    private static final Duration LOST_FOR = Duration.ofSeconds(20);

    private final CommitMarks marks;
    private final TransactionTemplate template;
    private final TransactionTemplate snapshot;

    Transactions(PlatformTransactionManager manager, CommitMarks marks) {
        this.marks = marks;
        this.template = new TransactionTemplate(manager);
        this.snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Does the work in one transaction; within another it is a part of that one, which alone is run again. */
    public <T> T of(Supplier<T> work) {
        return run(template, work);
    }

    /**
     * The same, on one snapshot of the database; a unique name that was taken meanwhile is not looked for again.
     *
     * @throws DuplicateKeyException where one was
     */
    public <T> T inSnapshot(Supplier<T> work) {
        return run(snapshot, work);
    }

    /** The same for work that has no answer. */
    public void run(Runnable work) {
        of(() -> {
            work.run();
            return true;
        });
    }

    private <T> T run(TransactionTemplate how, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        Act<T> act = new Act<>(work);
        long giveUp = System.nanoTime() + LOST_FOR.toNanos();
        for (int run = 1; ; run++) {
            try {
                return how.execute(status -> act.once());
            } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
                // a deadlock, a serialization failure, or someone took a unique name between the look and the leap
                if (run >= RUNS || how == snapshot && lost instanceof DuplicateKeyException) {
                    throw lost;
                }
            } catch (DataAccessResourceFailureException
                    | CannotCreateTransactionException
                    | TransactionSystemException gone) {
                if (System.nanoTime() > giveUp || Thread.currentThread().isInterrupted()) {
                    throw gone;
                }
            }
            pause(Math.min(FIRST_PAUSE_MILLIS << Math.min(run, RUNS + 2), LONGEST_PAUSE_MILLIS));
        }
    }

    /** Work under a key of its own, by which the database knows whether it has committed it. */
    private final class Act<T> {

        private final UUID key = UUID.randomUUID();
        private final Supplier<T> work;
        private @Nullable Done<T> done;

        Act(Supplier<T> work) {
            this.work = work;
        }

        T once() {
            Done<T> before = done;
            if (before == null) {
                T result = work.get();
                marks.put(key);
                done = new Done<>(result);
                return result;
            }
            if (marks.isTaken(key)) {
                return before.result;
            }
            T result = work.get();
            done = new Done<>(result);
            return result;
        }
    }

    /** What work came to that was about to be committed. */
    private record Done<T>(T result) {}

    private static void pause(int atMostMillis) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, atMostMillis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
