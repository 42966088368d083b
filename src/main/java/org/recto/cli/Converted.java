package org.recto.cli;

import java.nio.file.Path;

/**
 * A card that was read and written as an entry.
 *
 * @param to the file that was written
 * @param proposals how many values were read from prose
 * @param unplaced how many lines found no place
 */
record Converted(String file, Path to, int proposals, int unplaced) implements Outcome {}
