package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of contents of a release, {@code manifest.json}.
 *
 * @param format {@link #FORMAT}
 * @param name of the release
 * @param title of the data
 * @param publisher of the data
 * @param date of publication, in UTC
 * @param note the editor's
 * @param licence an SPDX identifier
 * @param cite how the release should be cited
 * @param schema name and version of the entries' form
 * @param ruleSet version of the rules that found no error in the entries
 * @param refdata version of the reference data that those rules used
 * @param previous the release before, {@code null} for the first
 * @param counts how many entries there are, and how many items of each list in all of them together
 * @param files every file but the manifest and {@code SHA256SUMS}
 * @param entries the entries in their order, with the head of each one's chain of revisions
 */
record Manifest(
        String format,
        String name,
        String title,
        String publisher,
        LocalDate date,
        String note,
        String licence,
        String cite,
        String schema,
        String ruleSet,
        String refdata,
        ReleaseHead.@Nullable Previous previous,
        Map<String, Integer> counts,
        List<FileLine> files,
        List<EntryLine> entries) {

    Manifest {
        Stream.of(format, name, title, publisher, date, note, licence, cite, schema, ruleSet, refdata)
                .forEach(Objects::requireNonNull); // JSON may hold null anywhere
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts)); // in their order
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }

    static final String FILE = "manifest.json";
    static final String FORMAT = "recto-release/1";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // a later Recto may say more
            .build();

    /** The same bytes on every machine, whatever it ends its lines with. */
    private static final DefaultPrettyPrinter LAYOUT = layout();

    /**
     * A file of the release.
     *
     * @param bytes its size
     * @param sha256 lower-case hexadecimal
     */
    record FileLine(String name, long bytes, String sha256) {
        FileLine {
            Stream.of(name, sha256).forEach(Objects::requireNonNull);
        }
    }

    /**
     * An entry of the release.
     *
     * @param revision number of the revision
     * @param entryHash over the revision's section keys and hashes, lower-case hexadecimal
     * @param chainHash over this and all revisions before it, lower-case hexadecimal
     */
    record EntryLine(String accession, String symbol, int revision, String entryHash, String chainHash) {
        EntryLine {
            Stream.of(accession, symbol, entryHash, chainHash).forEach(Objects::requireNonNull);
        }
    }

    byte[] bytes() {
        return (MAPPER.writer().with(LAYOUT).writeValueAsString(this) + "\n").getBytes(UTF_8);
    }

    /** @throws JacksonException where the bytes are no manifest */
    static Manifest read(byte[] bytes) {
        return MAPPER.readValue(bytes, Manifest.class);
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
