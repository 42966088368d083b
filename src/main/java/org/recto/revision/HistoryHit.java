package org.recto.revision;

import java.time.Instant;
import java.util.List;

/**
 * A revision that a search of histories found.
 *
 * @param symbol the entry's today
 * @param before the revision before it that whoever asked may see, 0 for none
 * @param sections keys of the sections that changed, or of those of them that were asked for
 * @param came keys of the sections that gained the words
 * @param went keys of the sections that lost them
 */
public record HistoryHit(
        String accession,
        String symbol,
        int number,
        int before,
        String author,
        Instant at,
        String why,
        List<String> sections,
        List<String> came,
        List<String> went) {

    public HistoryHit {
        sections = List.copyOf(sections);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }
}
