package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.EntryJson;
import org.recto.rule.RuleSet;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folders of cards and entries, among them what is neither. */
class FolderTest {

    private static final String CARD =
            "%s (a gene)\n\n2009-05-01   Ada Field \n\n\nThe gene has 3 exons.\n\n\nNCBI: 12\n";
    private static final String ODD = "<b>&\"'\u0001\u001b[31m]]>\u202e\ufffe";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void fillFolder() throws IOException {
        write("b/ABC2.txt", CARD.formatted("ABC2"));
        write("a/ABC1.txt", CARD.formatted("ABC1"));
        write("a/leukaemia.txt", "t(8;21)(q22;q22) RUNX1/RUNX1T1\n\n2009-05-01   Ada Field \n");
        write("a/wrong.json", """
                {"schema": "recto-entry/1", "identity": {"symbol": "X", "note": %s}, "protein": {"length": 0}}""".formatted(JsonMapper.shared().writeValueAsString(ODD)));
        write("a/picture.txt", "\u0000\u0001");
        write("a/notes.md", "notes");
        write(".hidden/ABC3.txt", CARD.formatted("ABC3"));
        write("b/.ABC4.txt", CARD.formatted("ABC4"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void cardsOfAFolderAreWrittenBesideThem() throws IOException {
        assertThat(run("convert", folder.toString())).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err.lines().map(line -> line.replace(folder.toString(), "")))
                .containsExactly(
                        "recto: passed over 2 files with another ending: /a/notes.md, /a/wrong.json",
                        "/a/ABC1.txt: read, 1 proposal, 0 unplaced lines, written to /a/ABC1.json",
                        "/a/leukaemia.txt: refused, it is no card: \"t(8;21)(q22;q22) RUNX1/RUNX1T1\" is a card on a leukaemia"
                                + " or one of its chromosomal anomalies; only gene cards can be read."
                                + " There may be some on RUNX1 and RUNX1T1.",
                        "/a/picture.txt: refused, it is no card: This isn't a card but a file of another kind:"
                                + " character 1 is no text.",
                        "/b/ABC2.txt: read, 1 proposal, 0 unplaced lines, written to /b/ABC2.json",
                        "2 cards read, 2 refused; 2 proposals, 0 unplaced lines");
        assertThat(EntryJson.read(Files.readAllBytes(folder.resolve("b/ABC2.json")))
                        .identity()
                        .symbol())
                .isEqualTo("ABC2");
    }

    @Test
    void namesWithoutTheirApostrophesAreTold() throws IOException {
        write("c/ABC5.txt", """
                ABC5 (a gene)


                The gene has 3 exons (ODowd et al., 2004).


                151234562004Where models are expressed.O'Dowd PJ et al
                """);
        assertThat(run("convert", folder.resolve("c").toString())).isZero();
        assertThat(err).contains("0 unplaced lines, apostrophes lost: ODowd (line 4), O'Dowd by p1, written to");
    }

    @Test
    void nothingIsOverwrittenWithoutBeingAskedFor() throws IOException {
        write("b/ABC2.json", "mine");
        assertThat(run("convert", folder.resolve("b").toString())).isEqualTo(2);
        assertThat(err).contains("which is there already; --overwrite replaces it");
        assertThat(folder.resolve("b/ABC2.json")).hasContent("mine");

        assertThat(run("convert", "--overwrite", folder.resolve("b").toString()))
                .isZero();
        assertThat(folder.resolve("b/ABC2.json")).content().contains("\"ABC2\"");
    }

    @Test
    void anotherFolderKeepsTheShapeOfTheFirst() throws IOException {
        write("b/a/ABC1.txt", CARD.formatted("ABC1"));
        Path to = folder.resolve("out");
        assertThat(run("convert", "--out", to.toString(), folder.resolve("b").toString(), folder + "/a/ABC1.txt"))
                .isZero();
        assertThat(to.resolve("ABC1.json")).exists();
        assertThat(to.resolve("ABC2.json")).exists();
        assertThat(to.resolve("a/ABC1.json")).exists();
    }

    @Test
    void twoCardsOfOneNameAreNotWrittenOverEachOther() throws IOException {
        write("b/ABC1.txt", CARD.formatted("ABC1"));
        assertThat(run(
                        "convert",
                        "--overwrite",
                        "--out=" + folder.resolve("out"),
                        folder + "/a/ABC1.txt",
                        folder + "/b/ABC1.txt"))
                .isEqualTo(2);
        assertThat(err).contains("out/ABC1.json, the place of " + folder + "/a/ABC1.txt");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderIsCheckedInTheOrderOfItsFilesAndSummedUp() {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(out.lines().filter(line -> line.contains("): ")).map(line -> line.replace(folder.toString(), "")))
                .extracting(line -> line.replaceAll(" .*", ""))
                .containsExactly("/a/ABC1.txt", "/a/wrong.json", "/b/ABC2.txt");
        assertThat(out)
                .contains("3 files: ")
                .contains("2 files refused:\n  " + folder + "/a/leukaemia.txt is no card: ");
        assertThat(err)
                .contains("recto: passed over 1 file with another ending")
                .hasLineCount(3);
    }

    @Test
    void aLinkThatLeadsBackIsNamedAndLeft() throws IOException {
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(run("check", folder.resolve("b").toString())).isEqualTo(2);
        assertThat(err).contains("b/loop");
        assertThat(out).contains("ABC2");
    }

    @Test
    void aCardIsNotWrittenOverAnotherFileOfTheRun() throws IOException {
        write("d/ABC6.json", CARD.formatted("ABC6"));
        String out = folder.resolve("d").toString();
        assertThat(run("convert", "--overwrite", "--out", out, folder + "/d/ABC6.json"))
                .isEqualTo(2);
        assertThat(err).contains("ABC6.json, which is itself to be read");
        assertThat(folder.resolve("d/ABC6.json")).content().startsWith("ABC6 (a gene)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInAFolderIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("b/pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(run("check", folder.resolve("b").toString())).isEqualTo(2);
        assertThat(err).contains("pipe.txt is a pipe or a device");
        assertThat(out).contains("ABC2");
    }

    @Test
    void aHiddenLinkThatLeadsBackIsLeftAlone() throws IOException {
        Files.createSymbolicLink(folder.resolve("b/.loop"), folder);
        run("check", folder.resolve("b").toString());
        assertThat(err).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLineBreakInANameBreaksNoLine() throws IOException {
        write("e/a\nrecto: all is well.txt", "no card");
        assertThat(run("check", folder.resolve("e").toString())).isEqualTo(2);
        assertThat(err).hasLineCount(1);
    }

    @Test
    void whatFilesSayIsHeldAgainstEachOther() throws IOException {
        write("f/one.txt", CARD.formatted("ABC7"));
        write("f/two.txt", CARD.formatted("ABC7"));
        assertThat(run("check", folder.resolve("f").toString())).isEqualTo(1);
        assertThat(out)
                .contains("There are two entries on one gene: ")
                .contains("/f/one.txt (ABC7)")
                .contains("/f/two.txt (ABC7)");
    }

    @Test
    void filesNamedOneByOneAreEachByThemselves() throws IOException {
        write("f/one.txt", CARD.formatted("ABC7"));
        write("f/two.txt", CARD.formatted("ABC7"));
        run(
                "check",
                folder.resolve("f/one.txt").toString(),
                folder.resolve("f/two.txt").toString());
        assertThat(out).contains("2 files: ").doesNotContain("two entries on one gene");
    }

    @Test
    void aCardAndTheEntryBesideItAreOne() throws IOException {
        write("f/one.txt", CARD.formatted("ABC7"));
        assertThat(run("convert", folder.resolve("f").toString())).isZero();
        run("check", folder.resolve("f").toString());
        assertThat(out).contains("2 files: ").doesNotContain("two entries on one gene");
    }

    @Test
    void aFolderWithoutCardsIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("check", folder.resolve("empty").toString())).isEqualTo(2);
        assertThat(err).endsWith("empty holds no file that ends in .json or .txt\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit", "sarif"})
    void noFormatPassesOnWhatATerminalWouldObey(String format) {
        run("check", "--format", format, folder.toString());
        assertThat(out).isNotEmpty().doesNotContain("\u001b", "\u0001");
        assertThat(err).doesNotContain("\u001b", "\u0001");
    }

    @Test
    void programsAreToldWhatWasRefused() {
        assertThat(run("check", "--format=json", folder.toString())).isEqualTo(2);
        JsonNode report = JsonMapper.shared().readTree(out);
        assertThat(report.valueStream().filter(file -> file.has("refused")))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.get("refused").asString()).startsWith("is no card: "));
        assertThat(report).hasSize(5);
    }

    @Test
    void testResultsHaveASuiteAFileAndACaseARule() throws Exception {
        assertThat(run("check", "--format", "junit", folder.toString(), "db/demo/CFTR.json"))
                .isEqualTo(2);
        Element suites = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out)))
                .getDocumentElement();
        List<Element> found = elements(suites, "testsuite");
        assertThat(found).hasSize(6);
        Element cftr = found.stream()
                .filter(suite -> suite.getAttribute("name").equals("db/demo/CFTR.json"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(cftr, "testcase"))
                .hasSize(RuleSet.standard().rules().size() + 1)
                .hasSize(Integer.parseInt(cftr.getAttribute("tests")));
        assertThat(elements(cftr, "failure"))
                .hasSize(Integer.parseInt(cftr.getAttribute("failures")))
                .isNotEmpty();
        assertThat(elements(cftr, "skipped")).hasSize(Integer.parseInt(cftr.getAttribute("skipped")));
        assertThat(elements(cftr, "failure").getFirst().getAttribute("message")).isNotBlank();
        assertThat(elements(suites, "error")).hasSize(2);
    }

    private static List<Element> elements(Element within, String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = within.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void sarifIsWhatItsSchemaAsksFor() throws IOException {
        run("check", "--format", "sarif", folder.toString(), "db/demo/CFTR.json", "db/demo/IL7R.txt");
        Schema schema;
        try (InputStream sarif = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(sarif);
        }
        assertThat(schema.validate(JsonMapper.shared().readTree(out))).isEmpty();
        assertThat(schema.validate(
                        JsonMapper.shared().readTree(out.replace("\"level\":\"error\"", "\"level\":\"bad\""))))
                .isNotEmpty();
    }

    @Test
    void sarifSaysWhatWasFoundWhereAndByWhichRule() {
        assertThat(run("check", "--format", "sarif", folder.toString(), "db/demo/CFTR.json", "db/demo/IL7R.txt"))
                .isEqualTo(2);
        JsonNode log = JsonMapper.shared().readTree(out);
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(RuleSet.standard().rules().size() + 1).allSatisfy(rule -> {
            assertThat(rule.propertyNames())
                    .containsExactly("id", "shortDescription", "fullDescription", "help", "defaultConfiguration");
            assertThat(rule.at("/help/text").asString()).isNotBlank();
        });
        assertThat(run.get("results")).isNotEmpty().allSatisfy(result -> {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asString()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asString()).isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .matches("[A-Za-z0-9:/._%-]+");
            assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .asString())
                    .startsWith("/");
            assertThat(result.at("/partialFingerprints/recto~1v1").asString()).isNotBlank();
        });
        assertThat(run.get("results").valueStream())
                .anyMatch(result -> result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt(0)
                        > 1);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(2);
    }

    @Test
    void largeFilesOfAnythingAreAnsweredInBoundedTime() throws IOException {
        write("large/a.txt", "x".repeat(6_000_000));
        write("large/b.json", "[".repeat(2_000_000));
        write("large/c.json", """
                {"schema": "recto-entry/1", "identity": {"symbol": "X"}, "gene": {"description": "%s"}}""".formatted("The gene has 3 exons (Hart et al., 2001). ".repeat(20_000)));
        assertThat(run("check", folder.resolve("large").toString())).isEqualTo(2);
        assertThat(err)
                .contains("a.txt is no card: A card may have at most 5 MB")
                .contains("b.json is no entry: ");
        assertThat(out).contains("c.json (X): ");
    }

    private int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = Cli.run(
                List.of(args),
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(outBytes, true, UTF_8),
                        new PrintStream(errBytes, true, UTF_8)));
        out = outBytes.toString(UTF_8);
        err = errBytes.toString(UTF_8);
        return exit;
    }
}
