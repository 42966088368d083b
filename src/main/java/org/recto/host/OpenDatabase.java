package org.recto.host;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    private final DataSource dataSource;
    private final DatabaseDisk disk;
    private final @Nullable EmbeddedPostgres started;

    private OpenDatabase(DatabaseAccess access, DatabaseDisk disk, @Nullable EmbeddedPostgres started) {
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
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            GivenDatabase given = GivenDatabase.check(environment);
            DatabaseAccess access = GivenDatabase.access(environment);
            Schema.migrate(flyway(access, given.appRole()));
            return new OpenDatabase(access, DatabaseDisk.elsewhere(), null);
        }
        Path data = Path.of(environment.getOrDefault("RECTO_DATA", "data"));
        Optional<DatabaseAccess> running = EmbeddedPostgres.join(data, "recto");
        if (running.isPresent()) {
            DatabaseAccess joined = running.get();
            Schema.mustBeOurs(flyway(joined, joined.app().user()));
            return new OpenDatabase(joined, DatabaseDisk.below(data), null);
        }
        EmbeddedPostgres started = EmbeddedPostgres.start(data);
        try {
            DatabaseAccess own = started.database("recto");
            Schema.migrate(flyway(own, own.app().user()));
            return new OpenDatabase(own, DatabaseDisk.below(data), started);
        } catch (CannotStart e) {
            started.close();
            throw e;
        }
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

    private static Flyway flyway(DatabaseAccess access, String appRole) {
        return Flyway.configure()
                .dataSource(dataSource(access.url(), access.owner()))
                .placeholders(Map.of("app", appRole))
                .load();
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
