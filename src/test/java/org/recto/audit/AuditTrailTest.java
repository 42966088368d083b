package org.recto.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.testing.WithDatabase;

class AuditTrailTest extends WithDatabase {

    private static final String CHANGES = "update audit_entry set name = 'someone else'";

    @BeforeAll
    void recordSomething() {
        bean(AuditTrail.class).record(Actor.RECTO, "test.run", "test/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHANGES, "delete from audit_entry", "truncate audit_entry"})
    void theApplicationCannotChangeIt(String sql) {
        assertThatThrownBy(() -> jdbc().sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHANGES, "delete from audit_entry", "truncate audit_entry"})
    void notEvenItsOwnerChangesIt(String sql) {
        assertThatThrownBy(() -> owner().sql(sql).update())
                .rootCause()
                .hasMessageContaining("audit_entry is append-only");
    }
}
