package org.recto.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A section of an entry as it is stored and hashed.
 *
 * @param key its place in the entry: a property's name, or {@code diseases/d2} for a disease association
 * @param kind what it is, {@code protein}; all disease associations are of kind {@code diseases}
 * @param schemaVersion version of the form of its body
 * @param body its JSON in the canonical form of RFC 8785
 */
public record Section(String key, String kind, int schemaVersion, String body) {

    /** The version that this program writes. */
    public static final int SCHEMA_VERSION = 1;

    /** SHA-256, in lower-case hexadecimal, over the canonical form of {@code {kind, schemaVersion, body}}. */
    public String hash() {
        // keys in the order that RFC 8785 asks for; kinds hold nothing that JSON would escape
        return sha256("{\"body\":" + body + ",\"kind\":\"" + kind + "\",\"schemaVersion\":" + schemaVersion + "}");
    }

    /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
