package org.recto.revision;

/**
 * Names the content of one section of a revision.
 *
 * @param key the section's place in the entry, {@code protein} or {@code diseases/d2}
 * @param hash SHA-256 of its content, lower-case hexadecimal
 */
public record SectionHash(String key, String hash) {}
