package org.recto.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.testing.TestDatabases;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    private Path programs;

    @BeforeEach
    void shareProgramsRatherThanUnpackThem() throws IOException {
        programs = Files.createSymbolicLink(
                folder.resolve("postgresql-" + PostgresPrograms.MAJOR),
                PostgresPrograms.unpackedBelow(TestDatabases.FOLDER).toAbsolutePath());
    }

    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(programs);
    }

    @Test
    void itIsDurableChecksummedAndClosedToWhoeverHasNoPassword() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DatabaseAccess database = postgres.database("recto");

            assertThat(answers(database, "show fsync", "show data_checksums", "show server_encoding"))
                    .containsExactly("on", "on", "UTF8");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "recto_app", "a guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aCommandJoinsTheDatabaseOfARunningRecto() throws Exception {
        assertThat(EmbeddedPostgres.join(folder, "recto")).isEmpty();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DatabaseAccess database = postgres.database("recto");

            DatabaseAccess joined = EmbeddedPostgres.join(folder, "recto").orElseThrow();
            assertThat(joined).isEqualTo(database);
            assertThat(answers(joined, "select current_database()")).containsExactly("recto");
        }
        assertThat(EmbeddedPostgres.join(folder, "recto")).isEmpty();
    }

    @Test
    void whatWasCommittedOutlivesAKillOfTheProcess() throws Exception {
        Process other = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("committed");
        }
        other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(answers(postgres.database("recto"), "select word from kept"))
                    .containsExactly("committed");
        }
    }

    /** Another process: commits a word, says so, and waits to be killed. */
    static final class Committing {

        public static void main(String[] args) throws Exception {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]));
            DatabaseAccess database = postgres.database("recto");
            try (Connection connection = owner(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'committed' as word");
                statement.execute("grant select on kept to recto_app");
            }
            System.out.println("committed");
            Thread.sleep(60_000);
        }
    }

    @Test
    void aFolderServesOneRectoAtATime() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres).isNotNull();
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data folder " + folder + " is in use by another running Recto:"
                            + " stop that one, or set RECTO_DATA to another folder.");
        }
    }

    @Test
    void aFolderOfAnotherMajorVersionIsLeftAlone() throws Exception {
        Path database = Files.createDirectories(folder.resolve("postgresql").resolve("database"));
        Files.writeString(database.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data folder " + folder + " was written by PostgreSQL 17 and this Recto brings 18:"
                        + " start the Recto that wrote it, or set RECTO_DATA to another folder.");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data folder " + file + " cannot be written (" + file
                        + "): make it writable, or set RECTO_DATA to another folder.");
    }

    @Test
    void aFullDiskIsCalledOne() {
        try (DataFolder data = DataFolder.hold(folder)) {
            assertThat(data.failure(new IOException("initdb: could not write to file: No space left on device")))
                    .hasMessage("The disk that holds the data folder " + folder
                            + " is full: make room there, or set RECTO_DATA to a folder on another disk.");
        }
    }

    @Test
    void aFileLeftByAServerThatIsGoneDoesNotMatter() throws Exception {
        EmbeddedPostgres.start(folder).close();
        // this process isn't PostgreSQL, though it has the number that was left
        Files.writeString(
                folder.resolve("postgresql").resolve("database").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(answers(postgres.database("recto"), "select 1")).containsExactly("1");
        }
    }

    private static Connection owner(DatabaseAccess database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static List<String> answers(DatabaseAccess database, String... questions) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.app().user(), database.app().password());
                Statement statement = connection.createStatement()) {
            List<String> answers = new ArrayList<>();
            for (String question : questions) {
                try (ResultSet row = statement.executeQuery(question)) {
                    row.next();
                    answers.add(row.getString(1));
                }
            }
            return answers;
        }
    }
}
