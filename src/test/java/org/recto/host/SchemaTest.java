package org.recto.host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithDatabase;

class SchemaTest extends WithDatabase {

    @Test
    void aSchemaThatANewerRectoLeftIsRefused() {
        owner().sql("""
                insert into flyway_schema_history
                values (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 1, 'someone', now(), 1, true)
                """).update();
        Flyway flyway = Flyway.configure()
                .dataSource(ownersDataSource())
                .placeholders(Map.of("app", "recto_app"))
                .load();

        assertThatThrownBy(() -> new Schema().migrateUnlessNewer().migrate(flyway))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database was migrated by a newer Recto (to version 9999 of its schema, which this one"
                        + " doesn't know): start that Recto, or restore a backup made before it.");
    }
}
