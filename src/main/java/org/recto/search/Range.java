package org.recto.search;

/**
 * Part of a text.
 *
 * @param end behind its last character
 */
public record Range(int start, int end) {}
