package org.recto.doctor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.entry.EntryJson;
import org.recto.host.OpenDatabase;
import org.recto.people.Person;
import org.recto.revision.Drafts;
import org.recto.revision.Revisions;
import org.recto.revision.Trouble;
import org.recto.testing.TestDatabases;
import org.recto.testing.WithDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** What a disk does that forgets a bit. */
class FlippedBitTest {

    @TempDir
    Path folder;

    private Path programs;

    @BeforeEach
    void shareProgramsRatherThanUnpackThem() throws IOException {
        programs = TestDatabases.lendPrograms(folder);
    }

    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(programs);
    }

    @Test
    void aBitFlippedInAStoredSectionIsNamed() throws Exception {
        Path file;
        try (OpenDatabase database = OpenDatabase.open(Map.of("RECTO_DATA", folder.toString()))) {
            file = folder.resolve("postgresql/database").resolve(save(database));
            assertThat(examine(database)).isEmpty();
        }
        byte[] page = Files.readAllBytes(file);
        page[new String(page, ISO_8859_1).indexOf("393")] ^= 1;
        Files.write(file, page);

        try (OpenDatabase database = OpenDatabase.open(Map.of("RECTO_DATA", folder.toString()))) {
            assertThat(examine(database))
                    .hasSize(2)
                    .allSatisfy(trouble -> assertThat(trouble).contains("invalid page in block 0 of relation"))
                    .anySatisfy(trouble -> assertThat(trouble)
                            .startsWith("RCT000001, revision 1, section protein: The database can’t read it"));
        }
    }

    /** Saves an entry and answers the file that holds its sections. */
    private static String save(OpenDatabase database) {
        try (ConfigurableApplicationContext rooms = WithDatabase.rooms(database.dataSource())) {
            long id = database.jdbc()
                    .sql("insert into account (name, mail) values ('Ada', 'ada@example.org') returning id")
                    .query(Long.class)
                    .single();
            Person ada = new Person(id, "Ada", "ada@example.org", Set.of(CURATOR));
            Drafts drafts = rooms.getBean(Drafts.class);
            long draft = drafts.begin(ada, EntryJson.read("""
                            {"schema": "recto-entry/1", "identity": {"symbol": "BIT"}, "protein": {"length": 393}}
                            """), null).id();
            rooms.getBean(Revisions.class).save(ada, draft, "Whole.");
            return database.jdbc()
                    .sql("select pg_relation_filepath('section_content')")
                    .query(String.class)
                    .single();
        }
    }

    private static List<String> examine(OpenDatabase database) {
        List<Trouble> troubles = new ArrayList<>();
        Doctor.on(database).examine(troubles::add);
        return troubles.stream().map(Trouble::toString).toList();
    }
}
