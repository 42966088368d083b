package org.recto.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demo corpus holds and how far each entry has come, {@code db/demo/corpus.json}.
 *
 * @param entries in the order in which they are saved
 * @param release what is published once those to be approved are
 */
record Corpus(List<Planned> entries, Named release) {

    /**
     * An entry.
     *
     * @param file a card or an entry's JSON, beside the plan
     * @param why what its curator says on saving
     * @param review how its review goes, {@code null} where it is not submitted
     * @param later what its curator changes once the release is out
     */
    record Planned(
            String file,
            String why,
            @Nullable Review review,
            @Nullable Later later) {}

    /**
     * A review.
     *
     * @param approved what the reviewer says on approving, {@code null} where it stays in review
     * @param comment what the reviewer asks
     */
    record Review(@Nullable String approved, @Nullable Remark comment) {}

    record Remark(Path path, String text) {}

    record Later(String why, List<JsonNode> edits) {}

    record Named(String name, String note) {}

    static Corpus read() {
        return JsonMapper.shared().readValue(bytes("corpus.json"), Corpus.class);
    }

    /** A file of the corpus. */
    static byte[] bytes(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("/db/demo/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
