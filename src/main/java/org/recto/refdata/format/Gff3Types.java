package org.recto.refdata.format;

import java.util.Set;

/** Types of features in GFF3, in the Sequence Ontology's words. */
final class Gff3Types {

    /** Roots of what is read. */
    static final Set<String> GENES = Set.of("gene", "pseudogene", "ncRNA_gene", "protein_coding_gene");

    /** Neither genes nor transcripts; most of what a file has besides exons and coding stretches. */
    static final Set<String> PASSED_OVER = Set.of(
            "five_prime_UTR",
            "three_prime_UTR",
            "UTR",
            "start_codon",
            "Selenocysteine",
            "stop_codon_redefined_as_selenocysteine",
            "intron",
            "region",
            "chromosome",
            "scaffold",
            "supercontig",
            "contig",
            "match",
            "cDNA_match",
            "biological_region");

    private Gff3Types() {}
}
