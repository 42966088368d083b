package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Holds the reading and the canonical form against suites of others. */
class JsonSuitesTest {

    /** JSON, but nothing that an entry may hold: repeated keys and U+0000. */
    private static final Set<String> REFUSED_ON_PURPOSE = Set.of(
            "y_object_duplicated_key.json",
            "y_object_duplicated_key_and_value.json",
            "y_object_escaped_null_in_key.json",
            "y_string_null_escape.json");

    @Test
    void whatIsJsonIsReadAndWhatIsNotIsRefused() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (java.nio.file.Path file : files("jsontestsuite/test_parsing")) {
            tried++;
            String name = file.getFileName().toString();
            boolean read = reads(Files.readAllBytes(file));
            if (name.startsWith("y_") && read == REFUSED_ON_PURPOSE.contains(name) || name.startsWith("n_") && read) {
                wrong.add(name);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void theCanonicalFormIsThatOfTheVectors() throws Exception {
        for (java.nio.file.Path file : files("jcs/input")) {
            String wanted = Files.readString(file.resolveSibling("../output/" + file.getFileName()));
            assertThat(CanonicalJson.of(EntryJson.parse(Files.readAllBytes(file))))
                    .as(file.toString())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void theCanonicalFormOfWhateverIsJsonIsThatOfItsAuthorsProgram() throws Exception {
        int tried = 0;
        for (java.nio.file.Path file : files("jsontestsuite/test_parsing")) {
            byte[] json = Files.readAllBytes(file);
            if (reads(json)) {
                JsonNode tree = EntryJson.parse(json);
                String theirs = new JsonCanonicalizer("[" + tree + "]").getEncodedString();
                assertThat("[" + CanonicalJson.of(tree) + "]")
                        .as(file.toString())
                        .isEqualTo(theirs);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(90);
    }

    private static boolean reads(byte[] json) {
        try {
            EntryJson.parse(json);
            return true;
        } catch (UnreadableEntry refused) {
            return false;
        }
    }

    private static List<java.nio.file.Path> files(String folder) throws IOException, URISyntaxException {
        var resource = JsonSuitesTest.class.getResource("/suites/" + folder);
        assertThat(resource).isNotNull();
        try (var files = Files.list(java.nio.file.Path.of(resource.toURI()))) {
            return files.sorted().toList();
        }
    }
}
