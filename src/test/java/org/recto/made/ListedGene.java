package org.recto.made;

/**
 * A gene to write an entry of, with the identifiers and the place that a MANE summary gives it.
 *
 * @param number its place in the list, from 0
 * @param hgnc digits of the HGNC id
 * @param chromosome without {@code chr}
 * @param start first base on GRCh38
 * @param end last base
 * @param forward whether it is read along the forward strand
 * @param known whether the list has it; otherwise it is made up
 */
record ListedGene(
        int number,
        String ncbi,
        String ensembl,
        String hgnc,
        String symbol,
        String name,
        String refseq,
        String refseqProtein,
        String transcript,
        String ensemblProtein,
        String chromosome,
        int start,
        int end,
        boolean forward,
        boolean known) {

    String accession() {
        return "RCT%06d".formatted(number + 1);
    }

    /** A number in OMIM that no other made-up entry has; whose it is there is another matter. */
    String mim() {
        return String.valueOf(600_000 + number);
    }

    /** An accession in UniProt's form. */
    String uniprot() {
        String digits = "%05d".formatted(number);
        return "Z9Z" + digits.charAt(0) + "Q" + digits.charAt(1) + "Q" + digits.substring(2, 4) + digits.charAt(4);
    }

    String ensemblName() {
        return ensembl.replaceFirst("\\.[0-9]+$", "");
    }

    /** The line of a MANE summary. */
    String line() {
        return String.join(
                "\t",
                "GeneID:" + ncbi,
                ensembl,
                "HGNC:" + hgnc,
                symbol,
                name,
                refseq,
                refseqProtein,
                transcript,
                ensemblProtein,
                "MANE Select",
                chromosome,
                String.valueOf(start),
                String.valueOf(end),
                forward ? "+" : "-");
    }
}
