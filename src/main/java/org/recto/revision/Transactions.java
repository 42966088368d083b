package org.recto.revision;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does things whole or not at all, and again where they lost a race that a second run may win. */
@Component
public class Transactions {

    private static final int RUNS = 6;
    private static final int FIRST_PAUSE_MILLIS = 5;

    private final TransactionTemplate template;

    public Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    /** Does the work in one transaction; within another it is a part of that one, which alone is run again. */
    public <T> T of(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int run = 1; ; run++) {
            try {
                return template.execute(status -> work.get());
            } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
                // a deadlock, a serialization failure, or someone took a unique name between the look and the leap
                if (run == RUNS) {
                    throw lost;
                }
                pause(FIRST_PAUSE_MILLIS << run);
            }
        }
    }

    /** The same for work that has no answer. */
    public void run(Runnable work) {
        of(() -> {
            work.run();
            return true;
        });
    }

    private static void pause(int atMostMillis) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, atMostMillis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
