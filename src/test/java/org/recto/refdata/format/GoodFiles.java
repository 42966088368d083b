package org.recto.refdata.format;

import java.util.List;

/** The made-up files of the other tests, one of each format. */
final class GoodFiles {

    private GoodFiles() {}

    static List<String> all() {
        return List.of(
                GeneModelsTest.GENCODE_GTF,
                GeneModelsTest.ENSEMBL_GFF3,
                GeneModelsTest.REFSEQ_GFF3,
                GeneModelsTest.REFSEQ_GTF,
                UniProtTest.FLAT,
                UniProtTest.XML,
                UniProtTest.JSON_ENTRY,
                GeneTablesTest.HGNC_TSV,
                GeneTablesTest.HGNC_JSON,
                GeneTablesTest.GENE_INFO,
                GeneTablesTest.MANE,
                PapersTest.MEDLINE,
                PapersTest.XML,
                PapersTest.RETRACTIONS,
                SmallTablesTest.KEGG,
                SmallTablesTest.REACTOME,
                SmallTablesTest.MIM,
                SmallTablesTest.WITHDRAWN,
                "chr5\t0\t4500000\tp15.33\tgneg\nchrX\t4500000\t6300000\tp22.32\tgpos50\n",
                ">sp|Q00001|MADE1_HUMAN Made up GN=MADE1 SV=1\nMKLAV\n>NP_900001.1 made up\nMKX\n");
    }
}
