package org.recto.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.recto.host.DatabaseAccess;
import org.recto.host.EmbeddedPostgres;

/** Databases for tests, each a copy of one that was migrated once, all on one PostgreSQL that this JVM starts. */
public final class TestDatabases {

    /** The data folder of that PostgreSQL: another one for each JVM that runs tests at the same time. */
    public static final Path FOLDER = Path.of("target", System.getProperty("recto.test-data", "test-data"));

    private static final String TEMPLATE = "migrated";

    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /**
     * Puts a link to this PostgreSQL's programs into another data folder, which needn't unpack them then.
     *
     * @return the link, to be deleted before the folder is
     */
    public static Path lendPrograms(Path folder) throws IOException {
        try (Stream<Path> held = Files.list(FOLDER)) {
            Path programs = held.filter(path -> path.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
            return Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs.toAbsolutePath());
        }
    }

    /** A migrated, empty database. */
    static DatabaseAccess fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        asOwner("drop database if exists " + name);
        asOwner("create database " + name + " template " + TEMPLATE);
        return POSTGRES.database(name);
    }

    /** Without force, which would fail where PostgreSQL itself is just tidying up there. */
    static void drop(DatabaseAccess database) {
        asOwner("drop database " + database.name());
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static {
        asOwner("drop database if exists " + TEMPLATE);
        DatabaseAccess template = POSTGRES.database(TEMPLATE);
        Flyway.configure()
                .dataSource(
                        template.url(),
                        template.owner().user(),
                        template.owner().password())
                .placeholders(java.util.Map.of("app", template.app().user()))
                .load()
                .migrate();
    }

    private static void asOwner(String sql) {
        DatabaseAccess any = POSTGRES.database("postgres");
        try (Connection connection = DriverManager.getConnection(
                        any.url(), any.owner().user(), any.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
