package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

class RecheckCommandTest extends WithDatabase {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return RecheckCommand.run(List.of(args), terminal, environment());
    }

    private void approve(Person person, String symbol, String chromosomeBand) {
        Draft draft = bean(Drafts.class).begin(person, EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s", "location": {"cytoband": "%s"}}}
                """.formatted(symbol, chromosomeBand)), null);
        Revision revision = bean(Revisions.class).save(person, draft.id(), "First words.");
        bean(Entries.class).approved(revision);
    }

    @Test
    void whatIsFoundInApprovedEntriesIsToldAndTheOthersAreCounted() {
        Person ada = person("Ada", CURATOR);
        approve(ada, "ABCR1", "5p13.2");
        approve(ada, "ABCR2", "5 13.2");

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .startsWith("RCT000002/1 (ABCR2): 1 error, 0 warnings, 0 notes\n")
                .contains("loc.band-format  /identity/location/cytoband")
                .endsWith("\n2 revisions: 1 error, 0 warnings, 0 notes\n")
                .doesNotContain("ABCR1");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void itTakesNoFiles() {
        assertThatThrownBy(() -> run("entries/"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("takes all that was approved");
    }
}
