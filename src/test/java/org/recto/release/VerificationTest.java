package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.entry.EntryJson;
import org.recto.picture.Picture;
import org.recto.picture.PictureType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerificationTest {

    static final ReleaseHead HEAD = new ReleaseHead(
            "test-1",
            LocalDate.parse("2026-11-22"),
            "The first.",
            "Gene entries",
            "Recto",
            "CC-BY-4.0",
            "1",
            "none",
            new ReleaseHead.Previous("test-0", "0".repeat(64)));

    static final Picture PICTURE = new Picture(
            "dc2a33d60e81daea3d53394e3974300fc814bf33807e972acde3617d954f6092", PictureType.PNG, 40, 16, 88);

    static final List<Picture> PICTURES = List.of(PICTURE);

    @TempDir
    private Path folder;

    @BeforeEach
    void download() throws IOException {
        write(ReleaseFiles.build(HEAD, entries(), PICTURES));
        Files.write(folder.resolve(PICTURE.name()), picture());
    }

    @Test
    void aReleaseAsItWasBuiltIsWhole() {
        assertThat(Verification.verify(folder)).isEmpty();
    }

    @Test
    void theSameEntriesInAnotherOrderGiveTheSameBytes() {
        Map<String, byte[]> again = ReleaseFiles.build(HEAD, entries().reversed(), PICTURES);

        assertThat(again).allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(read(name)));
    }

    @Test
    void whatIsToldOfApprovalsIsCheckedToo() throws IOException {
        write(ReleaseFiles.build(
                HEAD,
                entries().stream()
                        .map(entry -> new ReleasedEntry(
                                entry.revision(), entry.chainHash(), entry.entry(), approval(entry.revision())))
                        .toList(),
                PICTURES));
        assertThat(Verification.verify(folder)).isEmpty();

        change("approvals.jsonl", "\"revision\":1", "\"revision\":2");
        change(
                "approvals.jsonl",
                "\"approvedBy\":\"Eve\",\"overrides\":[],\"revision\":3",
                "\"overrides\":[],\"revision\":3");
        sumAgain();

        assertThat(problems())
                .contains(
                        "approvals.jsonl:2: It tells of revision 2 of RCT000007, the manifest has revision 1 of RCT000007"
                                + " in its place")
                .anyMatch(problem -> problem.startsWith("approvals.jsonl:3: Schema: "));
    }

    private static ObjectNode approval(int revision) {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"revision": %d, "approvedBy": "Eve", "approvedAt": "2026-11-22T10:00:00Z", "waivers": [], "overrides": []}
                """.formatted(revision));
    }

    @Test
    void sha256sumItselfAcceptsTheRelease() throws Exception {
        assumeTrue(onPath("sha256sum"), "skipped: there is no sha256sum on this machine");
        Process process = new ProcessBuilder("sha256sum", "-c", "--strict", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines()).hasSize(5).allMatch(line -> line.endsWith(": OK"));
    }

    @Test
    void aChangedValueIsFoundInItsLine() throws IOException {
        change("entries.jsonl", "\"KRAS\"", "\"XRAS\"");

        String there = "entries.jsonl:2: It holds RCT000007 (XRAS), the manifest has RCT000007 (KRAS) in its place";

        assertThat(problems())
                .containsExactly(
                        "SHA256SUMS:1: entries.jsonl was changed: its SHA-256 is " + sha256("entries.jsonl"), there);
        String before = text("SHA256SUMS").substring(0, 64);
        sumAgain();
        assertThat(problems())
                .containsExactly(
                        "entries.jsonl: Its SHA-256 is " + sha256("entries.jsonl") + ", the manifest says " + before,
                        there);
    }

    @Test
    void aMissingLineIsNamed() throws IOException {
        String[] lines = text("entries.jsonl").split("(?<=\n)");
        Files.writeString(folder.resolve("entries.jsonl"), lines[0] + lines[2]);
        sumAgain();

        assertThat(problems())
                .contains(
                        "entries.jsonl:2: It holds RCT000042 (GENE1), the manifest has RCT000007 (KRAS) in its place",
                        "manifest.json: It lists 3 entries, entries.jsonl holds 2",
                        "manifest.json: It counts 3 entries, entries.jsonl holds 2");
    }

    @Test
    void linesOutOfOrderAreNamed() throws IOException {
        String[] lines = text("entries.jsonl").split("(?<=\n)");
        Files.writeString(folder.resolve("entries.jsonl"), lines[1] + lines[0] + lines[2]);
        sumAgain();

        assertThat(problems()).contains("entries.jsonl:2: RCT000001 stands after RCT000007");
    }

    @Test
    void anEntryInAnotherThanTheCanonicalFormIsNamed() throws IOException {
        change("entries.jsonl", "{\"accession\":\"RCT000007\"", "{ \"accession\":\"RCT000007\"");
        sumAgain();

        assertThat(problems()).contains("entries.jsonl:2: It is not in canonical form (RFC 8785) from character 2 on");
    }

    @Test
    void aLineThatIsNoEntryIsNamed() throws IOException {
        change(
                "entries.jsonl",
                "\"schema\":\"recto-entry/1\"}\n{\"accession\":\"RCT000042\"",
                "\n\n{\"accession\":\"x\"");
        sumAgain();

        assertThat(problems()).anyMatch(problem -> problem.startsWith("entries.jsonl:2: Column 104: this is not JSON"));
        assertThat(problems()).contains("entries.jsonl:3: There is nothing to read: the text is empty");
    }

    @Test
    void aLineThatTheSchemaRefusesIsNamed() throws IOException {
        change("entries.jsonl", "\"accession\":\"RCT000007\"", "\"accession\":\"RCT7\"");
        sumAgain();

        assertThat(problems()).anyMatch(problem -> problem.startsWith("entries.jsonl:2: Schema: /accession"));
    }

    @Test
    void aLastLineWithoutItsEndIsNamed() throws IOException {
        change("entries.jsonl", "}\n$", "}");
        sumAgain();

        assertThat(problems()).contains("entries.jsonl:3: The last line has no end");
    }

    @Test
    void missingAndForeignFilesAreNamed() throws IOException {
        Files.delete(folder.resolve("README.md"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve(".DS_Store"), "");

        assertThat(problems())
                .containsExactly(
                        "SHA256SUMS:3: README.md is missing",
                        "SHA256SUMS: notes.txt is not listed",
                        "notes.txt: The file is not part of the release");
    }

    @Test
    void aFolderWithoutAReleaseIsSaidToBeOne() throws IOException {
        for (String name : filesThere()) {
            Files.delete(folder.resolve(name));
        }

        assertThat(problems()).containsExactly("This folder holds no file of a release");
    }

    /** Whoever checks a file from elsewhere must not fall over what it holds. */
    @Test
    void noManifestMakesTheCheckFail() throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(read("manifest.json"));
        spoil(manifest, manifest);
    }

    private void spoil(JsonNode node, JsonNode manifest) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode kept = object.get(name);
                for (String value : List.of("null", "1", "[null]", "[{}]", "{}", "{\"a\":null}", "\"x\"")) {
                    object.set(name, JsonMapper.shared().readTree(value));
                    if (!object.get(name).equals(kept)) {
                        Files.writeString(folder.resolve("manifest.json"), manifest.toString());
                        assertThat(problems()).isNotEmpty();
                    }
                }
                object.set(name, kept);
                spoil(kept, manifest);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            spoil(array.get(0), manifest);
        }
    }

    @Test
    void aPictureThatWasChangedIsFoundByItsNameEvenWhereAllListsWereChangedWithIt() throws IOException {
        String before = PICTURE.sha256();
        Files.writeString(folder.resolve(PICTURE.name()), "another");
        String now = sha256(PICTURE.name());

        assertThat(problems())
                .containsExactly("SHA256SUMS:4: %s was changed: its SHA-256 is %s".formatted(PICTURE.name(), now));

        change("manifest.json", "\"sha256\": \"" + before, "\"sha256\": \"" + now);
        sumAgain();
        assertThat(problems())
                .containsExactly(PICTURE.name() + ": Its SHA-256 is " + now + ", and not what it is named by");
    }

    @Test
    void aPictureThatAFigureShowsIsPartOfTheRelease() throws IOException {
        Files.delete(folder.resolve(PICTURE.name()));
        write(ReleaseFiles.build(HEAD, entries(), List.of()));

        assertThat(problems())
                .containsExactly(
                        "entries.jsonl:3: Its figure g1 shows " + PICTURE.name() + ", which the release doesn't hold");
    }

    private List<String> filesThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> problems() {
        return Verification.verify(folder).stream().map(Problem::toString).toList();
    }

    private void change(String file, String from, String to) throws IOException {
        String changed = from.endsWith("$")
                ? text(file).substring(0, text(file).length() - from.length() + 1) + to
                : text(file).replace(from, to);
        assertThat(changed).isNotEqualTo(text(file));
        Files.writeString(folder.resolve(file), changed);
    }

    /** As a forger would, who knows the sums but forgets the manifest. */
    private void sumAgain() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String line : text("SHA256SUMS").lines().toList()) {
            String name = line.substring(66);
            sums.append(Sha256.of(folder.resolve(name)))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve("SHA256SUMS"), sums);
    }

    private String sha256(String file) throws IOException {
        return Sha256.of(folder.resolve(file));
    }

    private String text(String file) {
        return new String(read(file), UTF_8);
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static List<ReleasedEntry> entries() {
        return List.of(
                new ReleasedEntry(3, "3".repeat(64), EntryJson.read(complete()), null),
                new ReleasedEntry(1, "1".repeat(64), EntryJson.read("""
                        {"schema": "recto-entry/1", "accession": "RCT000007", "identity": {"symbol": "KRAS"},
                         "protein": {"features": [{"id": "f1"}, {"id": "f2"}]}}"""), null),
                new ReleasedEntry(2, "2".repeat(64), EntryJson.read("""
                        {"schema": "recto-entry/1", "accession": "RCT000001", "identity": {"symbol": "ß–\\u007f😀"}}"""), null));
    }

    private static byte[] complete() {
        return resource("/entries/complete.json");
    }

    private static byte[] picture() {
        return resource("/entries/complete.png");
    }

    private static byte[] resource(String name) {
        try (var in = VerificationTest.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
