package org.recto.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database as a command of the command line needs it: the one of the running workbench where there is one, otherwise
 * Recto's own, started for the while, or a given one. Its schema is that of this Recto.
 */
public final class OpenDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final String appRole;
    private final DataSource dataSource;
    private final DatabaseDisk disk;
    private final @Nullable EmbeddedPostgres started;

    private OpenDatabase(DatabaseAccess access, String appRole, DatabaseDisk disk, @Nullable EmbeddedPostgres started) {
        this.access = access;
        this.appRole = appRole;
        this.dataSource = dataSource(access.url(), access.app());
        this.disk = disk;
        this.started = started;
    }

    /**
     * Looks at the environment as the server does: at {@code SPRING_DATASOURCE_URL} for a database, otherwise at {@code
     * RECTO_DATA} (the folder {@code data}).
     *
     * @throws CannotStart where there is no such database, or one of another version
     */
    public static OpenDatabase open(Map<String, String> environment) throws InterruptedException {
        if (!environment.containsKey("SPRING_DATASOURCE_URL")) {
            Path data = folder(environment);
            Optional<DatabaseAccess> running = EmbeddedPostgres.join(data, "recto");
            if (running.isPresent()) {
                DatabaseAccess joined = running.get();
                OpenDatabase database = new OpenDatabase(joined, joined.app().user(), DatabaseDisk.below(data), null);
                Schema.mustBeOurs(database.flyway().load());
                return database;
            }
        }
        OpenDatabase database = enter(environment);
        try {
            database.bringUpToDate();
            return database;
        } catch (CannotStart e) {
            database.close();
            throw e;
        }
    }

    /**
     * A database without any tables yet, given the schema of a version.
     *
     * @throws CannotStart where there is no such database, it has tables, or this Recto doesn't know that version
     */
    public static OpenDatabase empty(Map<String, String> environment, String schema) throws InterruptedException {
        OpenDatabase database = enter(environment);
        try {
            Schema.begin(database.flyway(), schema);
            return database;
        } catch (CannotStart e) {
            database.close();
            throw e;
        }
    }

    /** The database as it is. */
    private static OpenDatabase enter(Map<String, String> environment) throws InterruptedException {
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            GivenDatabase given = GivenDatabase.check(environment);
            return new OpenDatabase(GivenDatabase.access(environment), given.appRole(), DatabaseDisk.elsewhere(), null);
        }
        Path data = folder(environment);
        EmbeddedPostgres started = EmbeddedPostgres.start(data);
        DatabaseAccess own = started.database("recto");
        return new OpenDatabase(own, own.app().user(), DatabaseDisk.below(data), started);
    }

    private static Path folder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("RECTO_DATA", "data"));
    }

    /** Brings the schema to that of this Recto. */
    public void bringUpToDate() {
        Schema.migrate(flyway().load());
    }

    /** In the role that owns the tables. */
    public DataSource ownersDataSource() {
        return dataSource(access.url(), access.owner());
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public PlatformTransactionManager transactions() {
        return new JdbcTransactionManager(dataSource);
    }

    public DatabaseDisk disk() {
        return disk;
    }

    /** Stops a PostgreSQL that was started for the while. */
    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(ownersDataSource()).placeholders(Map.of("app", appRole));
    }

    private static DataSource dataSource(String url, DatabaseAccess.SignIn role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!role.user().isEmpty()) {
            source.setUser(role.user());
            source.setPassword(role.password());
        }
        source.setTcpKeepAlive(true);
        return source;
    }
}
