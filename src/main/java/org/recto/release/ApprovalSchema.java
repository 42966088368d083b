package org.recto.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of what releases tell of approvals. */
final class ApprovalSchema {

    static final String FILE = "recto-approval-1.schema.json";

    private ApprovalSchema() {}

    /** The bytes of the schema that this program writes. */
    static byte[] bytes() {
        try (InputStream in = ApprovalSchema.class.getResourceAsStream("/schema/" + FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
