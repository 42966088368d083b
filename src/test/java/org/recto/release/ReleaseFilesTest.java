package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFilesTest {

    static SequencedMap<String, byte[]> build() {
        SequencedMap<String, byte[]> papers = new LinkedHashMap<>();
        papers.put(EntrySchema.FILE, "{}\n".getBytes(UTF_8)); // the schema may come to describe things better
        papers.put(Readme.FILE, Readme.bytes(VerificationTest.HEAD, 3, false, true));
        return ReleaseFiles.build(VerificationTest.HEAD, papers, VerificationTest.entries(), VerificationTest.PICTURES);
    }

    /** What was published must come out the same for ever: a difference here is a new form of release. */
    @ParameterizedTest
    @ValueSource(strings = {"entries.jsonl", "manifest.json", "README.md"})
    void theFilesAreByteForByteWhatTheyWere(String name) throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/releases/test-1/" + name)) {
            assertThat(new String(Objects.requireNonNull(build().get(name)), UTF_8))
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8));
        }
    }
}
