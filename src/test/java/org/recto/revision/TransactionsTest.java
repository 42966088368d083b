package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithDatabase;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

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
}
