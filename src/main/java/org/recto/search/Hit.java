package org.recto.search;

import java.util.List;
import org.recto.revision.EntrySummary;

/**
 * An entry that was found.
 *
 * @param passages where it says what was searched for, the best first; none where nothing was
 */
public record Hit(EntrySummary entry, List<Passage> passages) {

    /**
     * A place at which an entry says what was searched for.
     *
     * @param lit what of its text it is, in the text's order
     */
    public record Passage(Said said, List<Range> lit) {}
}
