package org.recto.intake;

import java.util.List;
import org.recto.entry.Entry;

/**
 * A card as it was read.
 *
 * @param entry the entry, values read from prose marked as proposals; without an accession
 * @param fates what became of each line of the source, as many as it has lines and in their order
 * @param links where in the source the entry's values come from, in the order of the source
 * @param damage surnames that lost their apostrophes, with what would undo it where that is certain
 */
public record Reading(Entry entry, List<LineFate> fates, List<SourceLink> links, List<DamagedName> damage) {

    public Reading {
        fates = List.copyOf(fates);
        links = List.copyOf(links);
        damage = List.copyOf(damage);
    }
}
