package org.recto.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** The canonical form of RFC 8785, over which hashes are taken. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text of a tree that was parsed strictly. */
    public static String of(JsonNode tree) {
        try {
            String json = tree.toString();
            // the canonicaliser takes objects and arrays only
            String canonical = new JsonCanonicalizer("[" + json + "]").getEncodedString();
            return canonical.substring(1, canonical.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
