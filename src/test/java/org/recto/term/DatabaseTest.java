package org.recto.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "HGNC, 6024",
        "HGNC, HGNC:6024",
        "NCBI_GENE, 3575",
        "OMIM, 146661",
        "OMIM, *146661",
        "ENSEMBL, ENSG00000168685",
        "ENSEMBL, ENST00000303115.8",
        "ENSEMBL, ENSMUSG00000003882",
        "UNIPROT, P16871",
        "UNIPROT, P01116-2",
        "UNIPROT, A0A024R1R8",
        "REFSEQ, NM_002185.5",
        "REFSEQ, NP_002176.2",
        "REFSEQ, NC_000005.10",
        "CCDS, CCDS3911.1",
        "LRG, LRG_74",
        "LRG, LRG_74t1",
        "DBSNP, rs6897932",
        "CLINVAR, 12375",
        "CLINVAR, VCV000012375.4",
        "MONDO, MONDO:0012163",
        "ORPHANET, ORPHA:169154",
        "DISEASE_ONTOLOGY, DOID:627",
        "KEGG, hsa04060",
        "KEGG, path:hsa04060",
        "GENBANK, M29696",
        "COSMIC, IL7R",
        "COSMIC, COSV57359000",
        "GENE_CARDS, HLA-DRB1",
        "PROTEIN_ATLAS, ENSG00000168685",
        "INTERPRO, IPR003961",
        "PFAM, PF00041",
        "PROSITE, PS50853",
        "STRING, 9606.ENSP00000306157",
        "BIOGRID, 109790",
        "CHEBI, CHEBI:15422",
        "CHEMBL, CHEMBL2364168",
        "DRUGBANK, DB00041",
        "PHARMGKB, PA29787",
        "MGI, MGI:96562",
        "MEDGEN, C1837028",
        "WIKIPATHWAYS, WP205",
        "REACTOME, R-HSA-1266695",
        "PUBMED, 2317865",
        "DOI, 10.4267/2042/51536",
        "ORCID, 0000-0002-1825-0097"
    })
    void anIdentifierOfTheRightFormIsAccepted(Database database, String identifier) {
        assertThat(database.accepts(identifier)).isTrue();
        assertThat(database.link(identifier)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "HGNC, IL7R",
        "HGNC, 0",
        "NCBI_GENE, ENSG00000168685",
        "OMIM, 14666",
        "ENSEMBL, ENSG0000016868",
        "UNIPROT, P16871X",
        "UNIPROT, P1687",
        "REFSEQ, NM_002185.5x",
        "DBSNP, 3575",
        "REACTOME, R-HSA-1266695 and more",
        "REACTOME, REACT_1x",
        "TCGA, ENSG00000168685",
        "KEGG, 04060",
        "KEGG, hsa:04060",
        "PFAM, PF0004",
        "STRING, ENSP00000306157",
        "PUBMED, 02317865",
        "PUBMED, 123456789"
    })
    void anIdentifierOfAnotherFormIsNot(Database database, String identifier) {
        assertThat(database.accepts(identifier)).isFalse();
        assertThat(database.link(identifier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HGNC, 6024, https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:6024",
        "HGNC, HGNC:6024, https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:6024",
        "OMIM, *146661, https://omim.org/entry/146661",
        "LRG, LRG_74t1, https://ftp.ebi.ac.uk/pub/databases/lrgex/LRG_74.xml",
        "REFSEQ, NM_002185.5, https://www.ncbi.nlm.nih.gov/nuccore/NM_002185.5",
        "REFSEQ, NP_002176.2, https://www.ncbi.nlm.nih.gov/protein/NP_002176.2",
        "ORPHANET, ORPHA:169154, https://www.orpha.net/en/disease/detail/169154",
        "DOI, 10.1000/a<b>(c), https://doi.org/10.1000/a%3Cb%3E%28c%29"
    })
    void aCrossReferenceLeadsToItsRecord(Database database, String identifier, String link) {
        assertThat(database.link(identifier)).contains(URI.create(link));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseIsFoundByTheNameThatIsPrinted(Database database) {
        assertThat(Database.named(database.printed())).contains(database);
    }

    @ParameterizedTest
    @CsvSource({
        "MIM, OMIM",
        "LocusID (NCBI), NCBI_GENE",
        "NCBI, NCBI_GENE",
        "Entrez_Gene (NCBI), NCBI_GENE",
        "UniProt/SwissProt, UNIPROT",
        "hgnc (hugo), HGNC",
        "REACTOME, REACTOME"
    })
    void aDatabaseIsFoundByTheNamesThatCardsGiveIt(String name, Database database) {
        assertThat(Database.named(name)).contains(database);
    }

    @Test
    void anUnknownNameIsNoDatabase() {
        assertThat(Database.named("Gene IDTranscript ID")).isEmpty();
    }
}
