package org.recto.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HgvsCommandTest {

    @TempDir
    private Path folder;

    private byte[] in = {};
    private String out = "";
    private String err = "";

    @Test
    void eachLineIsAnsweredInOrder() {
        in = """
                NM_002185.5:c.538T>A
                p.S185C
                c.76AC
                """.getBytes(UTF_8);

        assertThat(run("hgvs")).isEqualTo(1);
        assertThat(out.lines()).hasSize(3);
        assertThat(row(0)).containsExactly("NM_002185.5:c.538T>A", "valid", "-", "-", "-");
        assertThat(row(1)).startsWith("p.S185C", "valid", "p.Ser185Cys");
        assertThat(row(2)).startsWith("c.76AC", "invalid").doesNotContain("");
    }

    @Test
    void whatIsAllValidEndsWell() {
        in = "LRG_199t1:c.76A>C".getBytes(UTF_8);

        assertThat(run("hgvs")).isZero();
        assertThat(out).isEqualTo("LRG_199t1:c.76A>C\tvalid\t-\t-\t-\n");
        assertThat(err).isEmpty();
    }

    @Test
    void aFileIsReadLikeStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("descriptions"), "c.76A>C\n\np.(Ser185Cys)\r\n");

        assertThat(run("hgvs", file.toString())).isEqualTo(1);
        assertThat(row(0)).startsWith("c.76A>C", "valid");
        assertThat(row(1)).startsWith("", "invalid", "-", "EMPTY");
        assertThat(row(2)).startsWith("p.(Ser185Cys)", "valid");
        assertThat(out.lines()).hasSize(3);
    }

    @Test
    void whatOnlyASequenceTellsIsSaidOfAValidDescriptionWhereTheSequenceIsKnown() {
        in = """
                NM_000492.4:c.4444G>T
                NC_000007.14(NM_000492.4):c.52+1G>A
                NP_000483.3:p.(Gly508del)
                P16871:p.Gly1508del
                NM_000546.6:c.99G>T^NM_000492.4:c.4444G>T
                NM_000546.6:r.1_74::NM_000492.4:r.4400_4444
                NM_000492.3:c.4444G>T
                NM_123456.1:c.4444G>T
                """.getBytes(UTF_8);

        assertThat(run("hgvs")).isZero();
        assertThat(out.lines().map(line -> line.split("\t")[3]).limit(6))
                .containsExactly(
                        "BEYOND_TRANSCRIPT",
                        "NO_EXON_BOUNDARY",
                        "WRONG_RESIDUE",
                        "BEYOND_PROTEIN",
                        "BEYOND_TRANSCRIPT",
                        "BEYOND_TRANSCRIPT");
        assertThat(out.lines().skip(6)).noneMatch(line -> line.contains("BEYOND"));
    }

    @Test
    void nothingIsAnsweredWithNothing() {
        assertThat(run("hgvs")).isZero();
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c.76\tA>C",
                "\0",
                "\0\0\t\t",
                "c.76\rA>C",
                "c.76A>C\u0085",
                "c.76A>C\u2028c.77A>C",
                "c.76A>C\u000b\f\u001c",
                "\t",
                "\"c.76A>C\"",
                "c.76A>C\\"
            })
    void aLineStaysOneLineOfFiveColumnsWhateverItHolds(String line) {
        in = (line + "\n").getBytes(UTF_8);

        assertThat(run("hgvs")).isEqualTo(1);
        assertThat(out).endsWith("\n");
        assertThat(out.codePoints().filter(c -> c != '\t' && c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(out.split("[\n\u2028]", -1)).hasSize(2);
        assertThat(row(0)).hasSize(5).contains("invalid");
    }

    @Test
    void bytesThatAreNoTextMakeALineInvalidAndNoMore() {
        in = "c.76\u00ff\u00fe\u0096A>C\nc.76A>C\n".getBytes(ISO_8859_1);

        assertThat(run("hgvs")).isEqualTo(1);
        assertThat(row(0)).startsWith("c.76\uFFFD\uFFFD\uFFFDA>C", "invalid");
        assertThat(row(1)).startsWith("c.76A>C", "valid");
    }

    @Test
    void aByteOrderMarkBelongsToNoDescription() {
        in = "\uFEFFc.76A>C\n\uFEFFc.76A>C\n".getBytes(UTF_8);

        run("hgvs");
        assertThat(row(0)).startsWith("c.76A>C", "valid");
        assertThat(row(1)).startsWith("\\ufeffc.76A>C", "invalid");
    }

    @Test
    void ofALineBeyondTheBoundTheBeginningIsShown() {
        in = ("c.76A>C\n" + "A".repeat(1_000_001) + "\nc.77A>C\n").getBytes(UTF_8);

        assertThat(run("hgvs")).isEqualTo(1);
        assertThat(out.lines()).hasSize(3);
        assertThat(row(1)).startsWith("A".repeat(100) + "…", "invalid", "-", "TOO_LONG");
        assertThat(row(2)).startsWith("c.77A>C", "valid");
    }

    @Test
    void theLongestLineThatIsReadIsRead() {
        String bases = "A".repeat(1_000_000 - "c.76_77ins".length());
        in = ("c.76_77ins" + bases + "\r\nc.76_77ins" + bases + "A").getBytes(UTF_8);

        assertThat(run("hgvs")).isEqualTo(1);
        assertThat(row(0)).contains("valid");
        assertThat(row(1)).contains("TOO_LONG");
    }

    @Test
    void anAnswerComesBeforeTheNextLineIsWaitedFor() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        InputStream asking = new InputStream() {
            private final byte[] line = "c.76A>C\n".getBytes(UTF_8);
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                assertThat(written.toString(UTF_8).lines()).hasSize(asked);
                System.arraycopy(line, 0, into, from, line.length);
                return asked++ < 3 ? line.length : -1;
            }
        };

        PrintStream stream = new PrintStream(written, false, UTF_8);
        assertThat(Cli.run(List.of("hgvs"), new Terminal(asking, stream, stream)))
                .isZero();
        assertThat(written.toString(UTF_8).lines()).hasSize(3);
    }

    @Test
    void anOutputThatTakesNothingEndsTheWork() {
        in = "c.76A>C\n".repeat(100_000).getBytes(UTF_8);
        ByteArrayInputStream read = new ByteArrayInputStream(in);
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int exit = Cli.run(
                List.of("hgvs"),
                new Terminal(read, new PrintStream(full, false, UTF_8), new PrintStream(errBytes, true, UTF_8)));
        assertThat(exit).isEqualTo(2);
        assertThat(errBytes.toString(UTF_8)).isEqualTo("recto: What was found could not be written any further\n");
        assertThat(read.available()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hgvs a b", "hgvs --all", "hgvs nowhere", "hgvs db"})
    void whatCannotBeUsedIsSaid(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("recto: ").hasLineCount(1);
    }

    private List<String> row(int number) {
        return Arrays.asList(out.split("\n", -1)[number].split("\t", -1));
    }

    private int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = Cli.run(
                List.of(args),
                new Terminal(
                        new ByteArrayInputStream(in),
                        new PrintStream(outBytes, false, UTF_8),
                        new PrintStream(errBytes, true, UTF_8)));
        out = outBytes.toString(UTF_8);
        err = errBytes.toString(UTF_8);
        return exit;
    }
}
