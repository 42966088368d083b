package org.recto.revision;

/**
 * A card that an entry was read from.
 *
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal, by which an entry's source names it
 * @param text its text
 */
public record SourceCard(String sha256, String text) {}
