package org.recto.intake;

import org.recto.entry.Path;

/**
 * Joins a value of the entry to the words it came from.
 *
 * @param path the value or item
 * @param line number of the source line, from 1
 * @param start where in that line the words begin, in Unicode code points from 0
 * @param end where they end, exclusive
 */
public record SourceLink(Path path, int line, int start, int end) {}
