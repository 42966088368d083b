package org.recto.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.host.CannotStart;
import org.recto.host.OpenDatabase;
import org.recto.people.Person;
import org.recto.picture.Pictures;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class BackupTest extends WithDatabase {

    private static final String COPY = "copy_of_a_backup";

    @TempDir
    private Path folder;

    private Person editor;

    @BeforeAll
    void workALittle() {
        Person curator = person("Ada", CURATOR);
        Person reviewer = person("Ria", REVIEWER);
        editor = person("Ed", EDITOR);
        Drafts drafts = bean(Drafts.class);
        Reviews reviews = bean(Reviews.class);
        Draft begun = drafts.begin(curator, Entry.begin("GATA1"), null);
        drafts.edit(
                curator,
                begun.id(),
                List.of(
                        new Edit.Set(org.recto.entry.Path.of("/identity/name"), StringNode.valueOf("tab\there, \\N")),
                        new Edit.Add(
                                org.recto.entry.Path.of("/figures"),
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("id", "g1")
                                        .put("picture", picture(curator)),
                                null)));
        Revision first = bean(Revisions.class).save(curator, begun.id(), "A beginning.");
        long round = reviews.submit(curator, first.entryId(), 1).id();
        reviews.approve(reviewer, round, "Good.");
        bean(Releases.class).publish(editor, "first", "A release.");
        drafts.open(curator, first.entryId());
    }

    private String picture(Person curator) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>";
        return bean(Pictures.class)
                .upload(curator, svg.getBytes(UTF_8))
                .picture()
                .name();
    }

    @AfterEach
    void dropTheCopy() {
        owner().sql("drop database if exists " + COPY).update();
    }

    private Map<String, String> emptyDatabase() {
        owner().sql("create database " + COPY).update();
        Map<String, String> environment = new HashMap<>(environment());
        environment.compute("SPRING_DATASOURCE_URL", (name, url) -> url.replaceAll("/[^/]*$", "/" + COPY));
        return environment;
    }

    private BackupSummary backUp(Path file, Map<String, String> environment) throws InterruptedException {
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            return Backup.of(database).to(file);
        }
    }

    private static List<String> sums(Path backup) throws IOException {
        try (ZipFile archive = new ZipFile(backup.toFile());
                InputStream totals = archive.getInputStream(archive.getEntry(Totals.NAME))) {
            return List.of(new String(totals.readAllBytes()).split("(?<=},)"));
        }
    }

    /** The archive with one of its files changed. */
    private Path changed(Path backup, String name, String from, String to) throws IOException {
        Path other = folder.resolve("changed");
        try (ZipFile archive = new ZipFile(backup.toFile());
                OutputStream out = Files.newOutputStream(other);
                ZipOutputStream written = new ZipOutputStream(out)) {
            for (ZipEntry entry : archive.stream().toList()) {
                String text = new String(archive.getInputStream(entry).readAllBytes());
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write((entry.getName().equals(name) ? text.replace(from, to) : text).getBytes());
                written.closeEntry();
            }
        }
        return other;
    }

    @Test
    void aRestoredCopyHoldsTheSameRowsAndNextNumbers() throws Exception {
        Path file = folder.resolve("all.backup");
        BackupSummary written = backUp(file, environment());
        Map<String, String> copy = emptyDatabase();
        BackupSummary restored = Restore.of(file, copy);
        Path again = folder.resolve("again.backup");
        backUp(again, copy);

        assertThat(restored).isEqualTo(written);
        assertThat(sums(again)).isEqualTo(sums(file)).anyMatch(sum -> sum.contains("\"revision\""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRestoredCopyIsWorkedOnAndRebuildsItsReleasesToTheSameBytes() throws Exception {
        Path file = folder.resolve("all.backup");
        backUp(file, environment());
        Map<String, String> copy = emptyDatabase();
        Restore.of(file, copy);

        try (OpenDatabase database = OpenDatabase.open(copy);
                AnnotationConfigApplicationContext rooms = rooms(new DelegatingDataSource(database.dataSource()))) {
            Releases releases = rooms.getBean(Releases.class);
            assertThat(releases.rebuild(editor, "first"))
                    .containsKey("entries.jsonl")
                    .allSatisfy((name, bytes) -> assertThat(bytes)
                            .isEqualTo(releases.file("first", name).orElseThrow()));
            // what is append-only still is
            assertThatThrownBy(() -> database.jdbc().sql("delete from revision").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("mine"), "mine");

        assertThatThrownBy(() -> backUp(file, environment()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is there already");
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDatabaseThatHoldsTablesIsNotOverwritten() throws Exception {
        Path file = folder.resolve("all.backup");
        backUp(file, environment());

        assertThatThrownBy(() -> Restore.of(file, environment()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The database isn't empty");
    }

    @Test
    void aChangedRowIsNoticedAndNothingStays() throws Exception {
        Path file = folder.resolve("all.backup");
        backUp(file, environment());
        Path other = changed(file, "tables/account.copy", "Ada", "Ida");
        Map<String, String> copy = emptyDatabase();

        assertThatThrownBy(() -> Restore.of(other, copy))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is not what was written there, so nothing was restored");
        try (OpenDatabase database = OpenDatabase.open(copy)) {
            assertThat(database.jdbc()
                            .sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() throws Exception {
        Path file = folder.resolve("all.backup");
        backUp(file, environment());
        byte[] bytes = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> Restore.of(half, emptyDatabase())).isInstanceOf(BackupRefused.class);
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Some notes.");

        assertThatThrownBy(() -> Restore.of(file, environment())).hasMessageContaining("is no backup of Recto's");
        assertThatThrownBy(() -> Restore.of(folder.resolve("none"), environment()))
                .hasMessageContaining("There is no file");
    }

    @Test
    void aBackupOfANewerSchemaIsRefused() throws Exception {
        Path file = folder.resolve("all.backup");
        BackupSummary written = backUp(file, environment());
        Path newer = changed(file, Contents.NAME, "\"schema\":\"" + written.schema(), "\"schema\":\"999");

        assertThatThrownBy(() -> Restore.of(newer, emptyDatabase()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was written by a newer Recto");
    }
}
