package org.recto.host;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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

    /** Gives a database without tables the schema of a version, which a newer Recto may have written. */
    static void begin(FluentConfiguration configuration, String version) {
        MigrationInfoService info = configuration.load().info();
        if (info.applied().length > 0) {
            throw new CannotStart("The database isn't empty, and a restore fills an empty one: set RECTO_DATA to a new"
                    + " folder, or make a new database.");
        }
        if (Arrays.stream(info.all())
                .noneMatch(migration -> MigrationVersion.fromVersion(version).equals(migration.getVersion()))) {
            throw new CannotStart("The backup was written by a newer Recto (its schema's version is " + version
                    + "): restore it with that one.");
        }
        migrate(configuration.target(version).load());
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
