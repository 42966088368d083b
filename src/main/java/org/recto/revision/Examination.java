package org.recto.revision;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One look at all that is kept, as of one moment. Troubles are told as they are found, so that it needs no more memory for
 * a large database, or for a badly damaged one.
 */
public final class Examination {

    private final TransactionTemplate snapshot;
    private final TransactionTemplate part;
    private final Consumer<Trouble> told;
    private long troubles;

    /** @param told hears of each trouble */
    public Examination(PlatformTransactionManager manager, Consumer<Trouble> told) {
        this.snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.part = new TransactionTemplate(manager);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.told = told;
    }

    /** Looks at everything as of one moment, whoever works meanwhile. */
    public void run(Runnable look) {
        snapshot.executeWithoutResult(status -> look.run());
    }

    /** Tells of a trouble, see {@link Trouble}. */
    public void found(String entry, @Nullable Integer revision, @Nullable String section, String sentence) {
        troubles++;
        told.accept(new Trouble(entry, revision, section, sentence));
    }

    /** How many troubles were found. */
    public long troubles() {
        return troubles;
    }

    /**
     * Looks at a part. What the database can't read of it, as after damage to its files, is told, and other parts are
     * looked at all the same.
     *
     * @param unreadable is given a sentence that says so
     */
    public void part(Runnable look, Consumer<String> unreadable) {
        try {
            part.executeWithoutResult(status -> look.run());
        } catch (InvalidDataAccessResourceUsageException e) {
            throw e; // the question is wrong, not what is kept
        } catch (DataAccessException e) {
            String reason = NestedExceptionUtils.getMostSpecificCause(e).getMessage();
            unreadable.accept("The database can’t read it (%s)."
                    .formatted(String.valueOf(reason).lines().findFirst().orElse("it doesn’t say why")));
        }
    }
}
