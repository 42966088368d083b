package org.recto.hgvs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of codes in {@code docs/hgvs.md} to what is said of the examples in {@code hgvs/codes.tsv}. */
class CodesTest {

    private static final Path PAGE = Path.of("docs", "hgvs.md");

    private final Map<String, String> examples = examples();

    @Test
    void eachCodeHasAnExample() {
        assertThat(examples.keySet())
                .as("the codes in src/test/resources/hgvs/codes.tsv, a description behind each")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                names(Refusal.Code.values()).map(code -> "refusal " + code),
                                names(Remark.Code.values()).map(code -> "remark " + code))
                        .toList());
    }

    @Test
    void thePageSaysOfEachExampleWhatIsSaidOfIt() throws IOException {
        String before = Files.readString(PAGE);
        String after = replaced(before, "refusal", Refusal.Code.values());
        after = replaced(after, "remark", Remark.Code.values());
        Files.writeString(PAGE, after);

        assertThat(after.equals(before))
                .as("docs/hgvs.md was older than the codes and has just been rewritten: commit it")
                .isTrue();
    }

    @Test
    void thePageNamesWhatASequenceMayObject() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(names(Objection.Code.values())
                        .map(code -> "| `" + code + "` |")
                        .toList());
    }

    private String replaced(String page, String kind, Enum<?>[] codes) {
        String rows = names(codes)
                .filter(code -> examples.containsKey(kind + " " + code))
                .map(code -> row(code, examples.get(kind + " " + code)))
                .collect(Collectors.joining());
        return page.replaceAll(
                "(?s)(<!-- " + kind + "s -->\n).*(<!-- end of " + kind + "s -->)",
                "$1| code | for example | message |\n|---|---|---|\n" + Matcher.quoteReplacement(rows) + "$2");
    }

    private static String row(String code, String example) {
        return "| `" + code + "` | " + cell(example) + " | "
                + message(code, example).replace("|", "\\|") + " |\n";
    }

    private static String message(String code, String example) {
        return switch (Description.read(example)) {
            case Reading.Accepted(var _, List<Remark> remarks) ->
                remarks.stream()
                        .filter(remark -> remark.code().name().equals(code))
                        .map(Remark::message)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(example + " is accepted without " + code));
            case Reading.Refused(Refusal refusal) -> {
                assertThat(refusal.code().name()).as(example).isEqualTo(code);
                yield refusal.message();
            }
        };
    }

    private static String cell(String example) {
        return example.isEmpty() ? "" : "`" + example.replace("|", "\\|") + "`";
    }

    private static Stream<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name);
    }

    private static Map<String, String> examples() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/hgvs/codes.tsv"), UTF_8).stream()
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
