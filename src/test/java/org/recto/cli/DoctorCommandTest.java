package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.revision.Drafts;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

class DoctorCommandTest extends WithDatabase {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int doctor(Map<String, String> environment, String... args) {
        out.reset();
        PrintStream print = new PrintStream(out, true, UTF_8);
        return DoctorCommand.run(
                List.of(args), new Terminal(new ByteArrayInputStream(new byte[0]), print, System.err), environment);
    }

    @Test
    void itSaysWhetherAllIsWholeAndWhatIsNot() {
        Person ada = person("Ada", CURATOR);
        Drafts drafts = bean(Drafts.class);
        bean(Revisions.class)
                .save(ada, drafts.begin(ada, Entry.begin("WHOLE"), null).id(), "Begun.");

        assertThat(doctor(environment())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("1 entry, 1 revision, 0 releases: all is whole.\n");

        owner().sql("delete from item_counter").update();
        owner().sql("delete from entry_search").update();

        assertThat(doctor(environment())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                RCT000001, revision 1: It is the newest, and lists show none.
                1 entry, 1 revision, 0 releases: 1 trouble.
                """);
    }

    @Test
    void whatCannotBeExaminedIsSaid() {
        assertThatThrownBy(() -> doctor(environment(), "all")).hasMessage("doctor takes nothing: recto doctor");
        assertThatThrownBy(() -> doctor(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("cannot be entered");
    }
}
