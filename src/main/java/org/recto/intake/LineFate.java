package org.recto.intake;

import java.util.List;
import org.recto.entry.Path;

/**
 * What became of one line of the source.
 *
 * @param line its number, from 1
 * @param paths the places of the entry that hold what it says, the most direct first; none for structure
 * @param confidence how sure that is
 * @param why in words, for the curator
 */
public record LineFate(int line, List<Path> paths, Confidence confidence, String why) {

    public LineFate {
        paths = List.copyOf(paths);
    }

    /** The line's number, first path and confidence, parted by tabs, {@code -} standing for no path. */
    public String print() {
        return line + "\t" + (paths.isEmpty() ? "-" : paths.getFirst()) + "\t" + confidence;
    }
}
