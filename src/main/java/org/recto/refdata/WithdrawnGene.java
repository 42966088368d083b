package org.recto.refdata;

import java.util.List;
import org.recto.term.HgncId;

/**
 * A gene that HGNC has given up.
 *
 * @param symbol that it had
 * @param mergedInto genes that it became part of, none where it was withdrawn outright
 */
public record WithdrawnGene(HgncId hgncId, String symbol, List<Successor> mergedInto, Provenance provenance)
        implements RefdataRecord {

    public WithdrawnGene {
        mergedInto = List.copyOf(mergedInto);
    }

    /** A gene that took over from it. */
    public record Successor(HgncId hgncId, String symbol) {}
}
