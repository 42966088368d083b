package org.recto.fill;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import tools.jackson.databind.JsonNode;

/** Holds an entry against reference data, place by place. */
public final class Offers {

    private Offers() {}

    /**
     * What the sources say of a gene at every place of an entry that they speak of, in the order of the entry.
     *
     * @param entry about that gene; a blank symbol says that nothing is filled in yet
     */
    public static List<Offer> of(Entry entry, Candidate gene, Refdata refdata) {
        JsonNode tree = EntryJson.tree(entry);
        Products products = Products.of(gene, entry, refdata);
        return Stream.of(
                        IdentityOffers.of(tree, gene),
                        LocationOffers.of(tree, gene),
                        TranscriptOffers.of(tree, gene, products),
                        ProteinOffers.of(tree, products),
                        FeatureOffers.of(tree, products),
                        CrossReferenceOffers.of(tree, gene, products))
                .flatMap(List::stream)
                .toList();
    }

    /** An entry with nothing in it, to see all that could be filled in. */
    public static Entry forNew() {
        return Entry.begin("");
    }
}
