package org.recto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditTrail;
import org.recto.testing.WithDatabase;

class InterestsTest extends WithDatabase {

    private Interests interests;
    private Person curator;

    @BeforeAll
    void someoneWorks() {
        interests = bean(Interests.class);
        curator = person("Cora", Role.CURATOR);
    }

    @Test
    void theNewestStatementCountsAndOlderOnesStay() {
        interests.state(curator, "I work for a company.");
        interests.state(curator, "  I left the company. ");

        assertThat(interests.mine(curator))
                .extracting(InterestStatement::words)
                .startsWith("I left the company.", "I work for a company.");
        assertThat(interests.latest(curator.id())).map(InterestStatement::words).contains("I left the company.");
        assertThat(bean(AuditTrail.class).of("account/" + curator.id()).getFirst())
                .extracting(act -> act.act() + " " + act.actor().role())
                .isEqualTo("account.state-interests CURATOR");
    }

    @Test
    void itHoldsForAYear() {
        InterestStatement statement =
                new InterestStatement(InterestStatement.NONE, Instant.parse("2024-02-29T10:00:00Z"));

        assertThat(statement.holdsAt(Instant.parse("2025-02-28T09:59:59Z"))).isTrue();
        assertThat(statement.holdsAt(Instant.parse("2025-02-28T10:00:00Z"))).isFalse();
    }

    @Test
    void anEmptyOneIsRefused() {
        assertThatThrownBy(() -> interests.state(curator, " "))
                .hasMessage("Say what interests you have, or that you have none.");
    }

    @Test
    void oneOfTooManyCharactersIsRefused() {
        assertThatThrownBy(() -> interests.state(curator, "x".repeat(Interests.LONGEST + 1)))
                .hasMessage("A statement has at most 4,000 characters.");
    }

    @Test
    void noneIsEverChanged() {
        interests.state(curator, "Words.");

        assertThatThrownBy(() -> owner().sql("update interest_statement set words = 'others'")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
