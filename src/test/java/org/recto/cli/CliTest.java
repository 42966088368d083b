package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.EntryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final Path CARD = Path.of("db/demo/IL7R.txt");

    @TempDir
    private Path folder;

    private String in = "";
    private String out = "";
    private String err = "";

    @Test
    void aCardBecomesAnEntryAndEachOfItsLinesIsAccountedFor() throws IOException {
        assertThat(run("convert", CARD.toString())).isZero();

        assertThat(EntryJson.read(out).identity().symbol()).isEqualTo("IL7R");
        assertThat(err.lines())
                .hasSize((int) Files.readString(CARD).lines().count())
                .allMatch(line -> line.matches("\\d+\t(-|/\\S+)\t\\w+"));
    }

    @Test
    void aCardIsReadFromStandardInputToo() throws IOException {
        run("convert", CARD.toString());
        String fromFile = out;
        in = Files.readString(CARD);

        assertThat(run("convert", "-")).isZero();
        assertThat(out).isEqualTo(fromFile);
    }

    @Test
    void whatIsRightIsToldInALine() {
        assertThat(run("check", "db/demo/TP53.json")).isZero();
        assertThat(out).startsWith("db/demo/TP53.json (TP53): nothing found\n").doesNotContain("Fix:");
        assertThat(err).isEmpty();
    }

    @Test
    void findingsComeWithPlaceWorkingAndFixes() {
        assertThat(run("check", "--format", "text", "db/demo/CFTR.json")).isEqualTo(1);
        assertThat(out)
                .startsWith("db/demo/CFTR.json (CFTR): 2 errors, 0 warnings, ")
                .contains("""

                        ERRORS

                          prot.domain-tiling  /protein/features/f12/end, /protein/features/f13/start
                        """)
                .contains("""
                            Fix: End Helix 6 at residue 358
                            or: Start Cytoplasmic at residue 358
                        """)
                .contains("    Fix: Put it in exon 23\n");
        assertThat(out.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void programsAreToldTheSameAsJson() {
        assertThat(run("check", "--format=json", "db/demo/CFTR.json", "db/demo/TP53.json"))
                .isEqualTo(1);

        JsonNode report = JsonMapper.shared().readTree(out);
        assertThat(report.valueStream().map(file -> file.get("file").asString()))
                .containsExactly("db/demo/CFTR.json", "db/demo/TP53.json");
        JsonNode cftr = report.get(0);
        assertThat(cftr.propertyNames())
                .containsExactly("file", "entry", "ruleSet", "refdata", "sources", "verdicts", "findings");
        JsonNode verdict = cftr.get("verdicts")
                .valueStream()
                .filter(of -> of.get("rule").asString().equals("var.exon-agrees"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.get("verdict").asString()).isEqualTo("violated");
        assertThat(verdict.get("sources").get(0).propertyNames()).containsExactly("source", "version", "asOf");
        JsonNode finding = cftr.get("findings").get(1);
        assertThat(finding.propertyNames())
                .contains(
                        "rule",
                        "version",
                        "severity",
                        "paths",
                        "subject",
                        "message",
                        "working",
                        "fixes",
                        "fingerprint");
        assertThat(finding.get("rule").asString()).isEqualTo("var.exon-agrees");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("paths").get(0).asString()).isEqualTo("/mutations/variants/v4/statedExon");
        assertThat(finding.get("fixes").get(0)).isEqualTo(JsonMapper.shared().readTree("""
                {"label": "Put it in exon 23",
                 "edits": [{"op": "set", "path": "/mutations/variants/v4/statedExon", "value": "23"}]}"""));
    }

    @Test
    void aFieldThatHoldsWhatItCannotIsAnError() {
        in = """
                {"schema": "recto-entry/1", "identity": {"symbol": "X"}, "protein": {"length": 0}}""";

        assertThat(run("check", "-")).isEqualTo(1);
        assertThat(out).contains("  field  /protein/length\n    must be greater than 0\n");
    }

    @Test
    void oneUnusableFileDoesNotKeepTheOthersFromBeingChecked() {
        assertThat(run("check", "nowhere.json", "db/demo/TP53.json")).isEqualTo(2);
        assertThat(err).isEqualTo("recto: nowhere.json does not exist\n");
        assertThat(out).contains("nothing found");
    }

    @Test
    void otherReferenceDataMayBeNamed() throws IOException {
        Files.writeString(folder.resolve("manifest.tsv"), "file\tkind\tsource\tversion\tasOf\tlicence\n");

        assertThat(run("check", "--refdata", folder.toString(), "db/demo/TP53.json"))
                .isZero();
        assertThat(out).contains("Not checked, for want of reference data: ").contains("var.ref-residue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convert                                 | convert takes cards or folders
            convert db/demo/TP53.json               | db/demo/TP53.json is JSON, not a card
            convert pom.xml                         | pom.xml is no card
            convert --colour db/demo/IL7R.txt       | convert has no option --colour
            check                                   | check takes files or folders
            check --format                          | --format wants a value
            check --format xml db/demo/TP53.json    | --format is text, json, junit, sarif, not xml
            check --colour db/demo/TP53.json        | check has no option --colour
            check package.json                      | package.json is no entry: /schema says ""
            check --refdata db db/demo/TP53.json    | The reference data in db can't be used: manifest.tsv
            verify                                  | verify takes one folder
            verify nowhere                          | nowhere does not exist
            verify pom.xml                          | pom.xml is not a folder
            verify db                               | db: This folder holds no file of a release
            convert --overwrite=no db/demo/IL7R.txt | --overwrite takes no value
            convert --overwrite db/demo/IL7R.txt    | One card alone becomes an entry on standard output
            print                                   | There is no command print; "recto help" lists them
            """)
    void whatCannotBeUsedIsNamedWithTheReason(String arguments, String said) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("recto: " + said).hasLineCount(1);
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedInASentence() {
        assertThat(run("convert", "--out", "a\0b", CARD.toString())).isEqualTo(2);
        assertThat(err).startsWith("recto: No file can be called \"a").hasLineCount(1);
        assertThat(run("convert", "a\0b")).isEqualTo(2);
        assertThat(run("check", "--refdata", "a\0b", "db/demo/TP53.json")).isEqualTo(2);
        assertThat(run("check", "a\0b", "db/demo/TP53.json")).isEqualTo(2);
        assertThat(out).contains("db/demo/TP53.json (TP53)");
    }

    @Test
    void anArgumentWithoutWordsIsNotTheCurrentFolder() {
        assertThat(run("check", "")).isEqualTo(2);
        assertThat(err).isEqualTo("recto: \"\" names no file\n");
        assertThat(run("convert", "")).isEqualTo(2);
        assertThat(err).contains("\"\": refused, it names no file");
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        in = Files.readString(CARD);
        assertThat(run("check", "-", "-")).isEqualTo(2);
        assertThat(err).isEqualTo("recto: - was named before: standard input can be read once\n");
        assertThat(out).contains("- (IL7R)");
    }

    @Test
    void aByteOrderMarkIsNoPartOfAnEntry() {
        in = "\ufeff{\"schema\": \"recto-entry/1\", \"identity\": {\"symbol\": \"X\"}}";
        run("check", "-");
        assertThat(out).contains("- (X): ");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).isZero();
        assertThat(out).contains("convert", "check", "verify", "help", "test");
        String help = out;
        assertThat(run()).isZero();
        assertThat(out).isEqualTo(help);
    }

    private int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = Cli.run(
                List.of(args),
                new Terminal(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new PrintStream(outBytes, true, UTF_8),
                        new PrintStream(errBytes, true, UTF_8)));
        out = outBytes.toString(UTF_8);
        err = errBytes.toString(UTF_8);
        return exit;
    }
}
