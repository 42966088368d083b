package org.recto.made;

import java.util.List;
import java.util.stream.Stream;

/** Every way to spoil an entry. */
final class Faults {

    static final List<Fault> ALL = Stream.of(
                    BibliographyFaults.ALL, GeneFaults.ALL, ProteinFaults.ALL, MutationFaults.ALL, TextFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int WITHDRAWN_EACH = 50;

    private Faults() {}

    /** Whether HGNC is said to have given up a gene for this one. */
    static boolean hasWithdrawn(ListedGene gene) {
        return gene.number() % WITHDRAWN_EACH == 0;
    }

    /** The number of the gene that it gave up. */
    static String withdrawn(ListedGene gene) {
        return String.valueOf(60_000 + gene.number() / WITHDRAWN_EACH);
    }
}
