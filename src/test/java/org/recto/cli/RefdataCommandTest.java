package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.refstore.LoadProgress;
import org.recto.testing.WithDatabase;

class RefdataCommandTest extends WithDatabase {

    @TempDir
    Path folder;

    @Test
    void aReleaseIsLoadedListedReplacedChosenAgainAndDropped() throws IOException {
        String user = System.getProperty("user.name");
        assertThat(run("refdata", "list")).isEqualTo("No reference data were loaded; checks read what Recto ships.\n");

        assertThat(load("1", "chr1\t0\t10\tp1\tgneg\n"))
                .isEqualTo("UCSC 1 (as of 2026-01-02) is loaded: 1 band. Checks now read it.\n");
        assertThat(load("1", "chr1\t0\t10\tp1\tgneg\n"))
                .isEqualTo("UCSC 1 was loaded before from the same files; nothing was done.\n");
        assertThat(load("2", "chr1\t0\t11\tp1\tgneg\nchr2\t0\t10\tp1\tgneg\n")).isEqualTo("""
                UCSC 2 (as of 2026-01-02) is loaded: 2 bands. Checks now read it.
                Against UCSC 1, which was current until now:
                  bands: 1 added (GRCh38 2 p1); 1 changed (GRCh38 1 p1)
                """);
        assertThat(run("refdata", "list").lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("UCSC 2  current, as of 2026-01-02, loaded by " + user),
                        line -> assertThat(line).contains("UCSC 1  whole, as of"));

        assertThat(run("refdata", "use", "ucsc", "1")).isEqualTo("Checks now read UCSC 1.\n");
        assertThat(run("refdata", "drop", "UCSC 2")).isEqualTo("UCSC 2 was dropped.\n");
        assertThat(run("refdata", "drop", "UCSC 1"))
                .startsWith("UCSC 1 was dropped. No release of UCSC is current now");
        assertThat(run("refdata", "list", "--disagreements")).isEqualTo("0 disagreements\n");
    }

    @Test
    void aReleaseThatIsLoadedBesideIsNotCurrent() throws IOException {
        load("8", "chr1\t0\t10\tp1\tgneg\n");
        assertThat(load("9", "chr1\t0\t10\tp1\tgneg\n", "--not-current")).isEqualTo("""
                UCSC 9 (as of 2026-01-02) is loaded: 1 band. It is not current.
                Against UCSC 8, which stays current:
                  nothing changed
                """);
        run("refdata", "drop", "UCSC 9");
        run("refdata", "drop", "UCSC 8");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThatThrownBy(() -> run("refdata", "load"))
                .hasMessage("refdata load takes files: recto refdata load FILE...");
        assertThatThrownBy(() -> run("refdata", "load", "none.gtf")).hasMessage("none.gtf does not exist");
        assertThatThrownBy(() -> run("refdata", "load", "--as-of", "May"))
                .hasMessage("--as-of is a date such as 2026-11-22, not May");
        assertThatThrownBy(() -> run("refdata", "drop", "MANE 9"))
                .hasMessage("There is no release of reference data \"MANE 9\"; \"recto refdata list\" shows them");
        assertThatThrownBy(() -> run("refdata")).isInstanceOf(Unusable.class);
    }

    @Test
    void theTimeLeftIsShownOnceItIsKnown() {
        LoadProgress early = new LoadProgress("MANE 1", "mane.gtf", 0, 1_000_000, 4_000_000, 0, null, true);
        LoadProgress later = new LoadProgress(
                "MANE 1", "mane.gtf", 1234, 2_000_000, 4_000_000, 500_000, Duration.ofSeconds(4), false);
        assertThat(ProgressLine.words(early)).isEqualTo("mane.gtf: 25 % of 4 MB, passing over what is there already");
        assertThat(ProgressLine.words(later))
                .isEqualTo("mane.gtf: 50 % of 4 MB, 1,234 records, 0.5 MB/s, about 4 s left");
    }

    private String load(String version, String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("bands.txt"), text);
        List<String> words = new ArrayList<>(List.of("refdata", "load", file.toString(), "--version=" + version));
        words.addAll(List.of("--as-of", "2026-01-02", "--assembly", "GRCh38"));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), print, System.err);
        assertThat(RefdataCommand.run(List.of(words).subList(1, words.length), terminal, environment()))
                .isZero();
        return out.toString(UTF_8);
    }
}
