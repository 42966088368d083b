package org.recto.release;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON Schema (2020-12) of an entry's JSON: the one that this program writes, or one that came with a release. */
public final class EntrySchema {

    /** The name that it has in every release. */
    public static final String FILE = "recto-entry-1.schema.json";

    private final Schema schema;

    private EntrySchema(Schema schema) {
        this.schema = schema;
    }

    /** The bytes of the schema that this program writes. */
    public static byte[] bytes() {
        try (InputStream in = EntrySchema.class.getResourceAsStream("/schema/" + FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema that this program writes. */
    public static EntrySchema current() {
        return of(bytes());
    }

    /** @throws IllegalArgumentException where the bytes are no JSON Schema */
    public static EntrySchema of(byte[] bytes) {
        try {
            // nothing is fetched: a reference out of the schema is an error
            return new EntrySchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(bytes, StandardCharsets.UTF_8)));
        } catch (SchemaException | JacksonException e) {
            throw new IllegalArgumentException("This is no JSON Schema: " + e.getMessage(), e);
        }
    }

    /** What the schema refuses in an entry's JSON, a sentence each; none where it accepts it. */
    public List<String> faults(JsonNode entry) {
        return schema.validate(entry).stream()
                .map(error -> place(entry, error) + " " + error.getMessage())
                .toList();
    }

    /** Where the fault is, items by their ids as in every path of Recto. */
    private static String place(JsonNode entry, Error error) {
        NodePath location = error.getInstanceLocation();
        StringBuilder place = new StringBuilder();
        JsonNode node = entry;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
            place.append('/').append(step instanceof Integer ? node.path("id").asString(step.toString()) : step);
        }
        return place.isEmpty() ? "/" : place.toString();
    }
}
