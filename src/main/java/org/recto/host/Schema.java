package org.recto.host;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;

/** Brings the schema up to date, and refuses one that a newer Recto has been at. */
@Configuration(proxyBeanMethods = false)
class Schema {

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return Schema::migrate;
    }

    /** Brings the schema up to date. */
    static void migrate(Flyway flyway) {
        try {
            mustNotBeNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            String reason = NestedExceptionUtils.getMostSpecificCause(e).getMessage();
            throw new CannotStart(
                    "The database's schema could not be brought up to date ("
                            + String.valueOf(reason).lines().findFirst().orElse("no reason given")
                            + "): the role that migrates it must own the database, see docs/operations.md.",
                    e);
        }
    }

    /** For those who join a running Recto, under which nothing may be migrated. */
    static void mustBeOurs(Flyway flyway) {
        mustNotBeNewer(flyway);
        if (flyway.info().pending().length > 0) {
            throw new CannotStart("The workbench that is running is of an older Recto: stop it, and start it anew.");
        }
    }

    private static void mustNotBeNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new CannotStart("The database was migrated by a newer Recto (to version " + version
                            + " of its schema, which this one doesn't know): start that Recto, or restore a backup"
                            + " made before it.");
                });
    }
}
