package org.recto.refdata.format;

/** How a published file writes its records down. */
public enum Format {
    GTF("GTF"),
    GFF3("GFF3"),
    MANE_SUMMARY("MANE summary"),
    UNIPROT_FLAT("UniProt flat file"),
    UNIPROT_XML("UniProt XML"),
    UNIPROT_JSON("UniProt JSON"),
    FASTA("protein FASTA"),
    HGNC_TSV("HGNC table"),
    HGNC_JSON("HGNC JSON"),
    GENE_INFO("NCBI gene_info"),
    CYTOBAND("UCSC cytoBand"),
    MEDLINE("PubMed's MEDLINE format"),
    PUBMED_XML("PubMed XML"),
    RETRACTION_WATCH("Retraction Watch's table"),
    KEGG_PATHWAYS("KEGG's list of pathways"),
    REACTOME_PATHWAYS("Reactome's list of pathways"),
    MIM2GENE("OMIM mim2gene"),
    HGNC_WITHDRAWN("HGNC's list of withdrawn genes");

    private final String printed;

    Format(String printed) {
        this.printed = printed;
    }

    /** Its name for people. */
    public String printed() {
        return printed;
    }
}
