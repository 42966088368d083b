package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithDatabase;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

class TransactionsTest extends WithDatabase {

    private final AtomicInteger runs = new AtomicInteger();

    private int failing(String code, int times) {
        int run = runs.incrementAndGet();
        jdbc().sql("insert into source_card (sha256, text) values (sha256(:run), 'x')")
                .param("run", new byte[] {(byte) run})
                .update();
        if (run <= times) {
            jdbc().sql("do $$ begin raise exception 'lost' using errcode = '" + code + "'; end $$")
                    .update();
        }
        return run;
    }

    private int cards() {
        return jdbc().sql("select count(*) from source_card")
                .query(Integer.class)
                .single();
    }

    @Test
    void workThatLostARaceRunsAgainFromTheBeginning() {
        Transactions transactions = bean(Transactions.class);
        int before = cards();

        runs.set(0);
        assertThat(transactions.of(() -> failing("serialization_failure", 2))).isEqualTo(3);
        runs.set(3);
        assertThat(transactions.of(() -> transactions.of(() -> failing("deadlock_detected", 5))))
                .isEqualTo(6);

        assertThat(cards()).isEqualTo(before + 2);
    }

    @Test
    void whatAnotherRunWouldNotMendIsNotRunAgain() {
        Transactions transactions = bean(Transactions.class);
        int before = cards();

        runs.set(10);
        assertThatThrownBy(() -> transactions.of(() -> failing("check_violation", 99)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(runs).hasValue(11);
        runs.set(20);
        assertThatThrownBy(() -> transactions.of(() -> failing("serialization_failure", 99)))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(runs).hasValue(26);

        assertThat(cards()).isEqualTo(before);
    }

    /** A connection that is lost around each of the first commits. */
    private Transactions losing(int times, boolean committed) {
        PlatformTransactionManager manager = bean(PlatformTransactionManager.class);
        AtomicInteger commits = new AtomicInteger();
        return new Transactions(
                new PlatformTransactionManager() {
                    @Override
                    public TransactionStatus getTransaction(TransactionDefinition definition) {
                        return manager.getTransaction(definition);
                    }

                    @Override
                    public void commit(TransactionStatus status) {
                        boolean lost = commits.incrementAndGet() <= times;
                        if (!lost || committed) {
                            manager.commit(status);
                        } else {
                            manager.rollback(status);
                        }
                        if (lost) {
                            throw new DataAccessResourceFailureException("connection lost");
                        }
                    }

                    @Override
                    public void rollback(TransactionStatus status) {
                        manager.rollback(status);
                    }
                },
                bean(CommitMarks.class));
    }

    @Test
    void workThatWasCommittedIsNotDoneAgainThoughTheAnswerWasLost() {
        int before = cards();

        runs.set(30);
        assertThat(losing(2, true).of(() -> failing("", 0))).isEqualTo(31);
        assertThat(runs).hasValue(31);

        assertThat(cards()).isEqualTo(before + 1);
    }

    @Test
    void workWhoseCommitNeverArrivedIsDoneAgain() {
        int before = cards();

        runs.set(40);
        assertThat(losing(2, false).of(() -> failing("", 0))).isEqualTo(43);

        assertThat(cards()).isEqualTo(before + 1);
    }

    @Test
    void marksThatNobodyAsksForAnyMoreAreRemoved() {
        jdbc().sql("insert into commit_mark values (gen_random_uuid(), now() - interval '2 hours')")
                .update();
        bean(CommitMarks.class).tidy();

        assertThat(jdbc().sql("select count(*) from commit_mark where at < now() - interval '1 hour'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
