package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.refdata.Gene;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.Link;
import org.recto.refdata.Locus;
import org.recto.refdata.Strand;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

class GeneTablesTest {

    static final String HGNC_TSV = """
            hgnc_id	symbol	name	locus_group	status	location	alias_symbol	prev_symbol	entrez_id	ensembl_gene_id	omim_id	uniprot_ids	mane_select
            HGNC:99001	MADE1	made-up gene 1	protein-coding gene	Approved	5p13.2	"MD1|p99"	OLD1	990001	ENSG00000900001	190080	Q00001	"ENST00000900001.2|NM_900001.2"
            HGNC:99002	GONE1	made-up gene 2	protein-coding gene	Entry Withdrawn
            HGNC:99003	MADE3	made-up gene 3	protein-coding gene	Approved
            """.replace("Withdrawn\n", "Withdrawn\t\t\t\t\t\t\t\t\n")
            .replace("gene\tApproved\n", "gene\tApproved\t\t\t\t\t\t\t\t\n");

    static final String HGNC_JSON = """
            {"responseHeader":{"status":0,"QTime":5},"response":{"numFound":3,"start":0,"docs":[
            {"hgnc_id":"HGNC:99001","symbol":"MADE1","name":"made-up gene 1","status":"Approved","location":"5p13.2","alias_symbol":["MD1","p99"],"prev_symbol":["OLD1"],"entrez_id":"990001","ensembl_gene_id":"ENSG00000900001","omim_id":["190080"],"uniprot_ids":["Q00001"],"pubmed_id":[1,2],"_version_":1700000000000000000},
            {"hgnc_id":"HGNC:99002","symbol":"GONE1","name":"made-up gene 2","status":"Entry Withdrawn"},
            {"hgnc_id":"HGNC:99003","symbol":"MADE3","name":"made-up gene 3","status":"Approved"}]}}
            """;

    static final String GENE_INFO = """
            #tax_id	GeneID	Symbol	LocusTag	Synonyms	dbXrefs	chromosome	map_location	description	type_of_gene	Full_name_from_nomenclature_authority
            9606	990001	MADE1	-	MD1|p99	MIM:190080|HGNC:HGNC:99001|Ensembl:ENSG00000900001|AllianceGenome:HGNC:99001	5	5p13.2	made up	protein-coding	made-up gene 1
            10090	990002	Made1	-	-	-	5	-	made up in mice	protein-coding	-
            9606	99x	MADE1	-	-	-	5	5p13.2	made up	protein-coding	-
            9606	990003
            """;

    static final String MANE = mane();

    @TempDir
    Path folder;

    @Test
    void hgncIsReadFromTableAndJsonAlike() throws IOException {
        Told told = Told.of(folder, HGNC_TSV);
        assertThat(told)
                .isEqualTo(new Told(
                        List.of(
                                gene(
                                        "made-up gene 1",
                                        Accession.of("ENSG00000900001"),
                                        List.of("MD1", "p99"),
                                        List.of("OLD1"),
                                        "5p13.2",
                                        new Link(Database.OMIM, "190080"),
                                        new Link(Database.UNIPROT, "Q00001")),
                                new Gene(
                                        "MADE3",
                                        "made-up gene 3",
                                        new HgncId(99003),
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        Told.PROVENANCE)),
                        List.of(),
                        List.of("file: left out 1 genes whose entry HGNC has withdrawn")));
        assertThat(Told.of(folder, HGNC_JSON)).isEqualTo(told);
    }

    @Test
    void geneInfoIsReadForHumans() throws IOException {
        Told told = Told.of(folder, GENE_INFO);
        assertThat(told)
                .isEqualTo(new Told(
                        List.of(gene(
                                "made-up gene 1",
                                Accession.of("ENSG00000900001"),
                                List.of("MD1", "p99"),
                                List.of(),
                                "5p13.2",
                                new Link(Database.OMIM, "190080"))),
                        List.of(
                                "file:4: \"99x\" is no number of a gene",
                                "file:5: this line has 2 columns, the first line 11"),
                        List.of("file: left out 1 genes of other species")));
    }

    @Test
    void maneJoinsTheLinesOfAGene() throws IOException {
        Told told = Told.of(folder, MANE);
        assertThat(told.malformed()).isEmpty();
        assertThat(told.records())
                .containsExactly(new Gene(
                        "MADE1",
                        "made-up gene 1",
                        new HgncId(99001),
                        "990001",
                        Accession.of("ENSG00000900001.3"),
                        List.of(),
                        List.of(),
                        null,
                        new Locus("GRCh38", "5", Strand.REVERSE, 200, 1000),
                        List.of(standard(false, 2), standard(true, 1)),
                        List.of(),
                        Told.PROVENANCE));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> Told.of(folder, HGNC_TSV.replace("\tname\t", "\ttitle\t")))
                .hasMessage("file:1: there is no column \"name\"");
    }

    @Test
    void jsonThatBreaksOffIsNamedByItsLine() {
        assertThatThrownBy(() -> Told.of(folder, HGNC_JSON.substring(0, HGNC_JSON.length() - 60)))
                .hasMessage("file:4: it is not JSON, or breaks off here");
    }

    private static String mane() {
        String header = "#NCBI_GeneID\tEnsembl_Gene\tHGNC_ID\tsymbol\tname\tRefSeq_nuc\tRefSeq_prot\tEnsembl_nuc"
                + "\tEnsembl_prot\tMANE_status\tGRCh38_chr\tchr_start\tchr_end\tchr_strand\n";
        String line = "GeneID:990001\tENSG00000900001.3\tHGNC:99001\tMADE1\tmade-up gene 1\tNM_90000%d.2\tNP_90000%d.1"
                + "\tENST0000090000%d.2\tENSP0000090000%d.1\tMANE %s\t%s\t200\t%d\t-\n";
        return header
                + line.formatted(2, 2, 2, 2, "Plus Clinical", "5", 900)
                + line.formatted(1, 1, 1, 1, "Select", "NC_000005.10", 1000);
    }

    private static Standard standard(boolean isSelect, int number) {
        return new Standard(
                isSelect,
                Accession.of("NM_90000" + number + ".2"),
                Accession.of("NP_90000" + number + ".1"),
                Accession.of("ENST0000090000" + number + ".2"),
                Accession.of("ENSP0000090000" + number + ".1"));
    }

    private static Gene gene(
            String name,
            @Nullable Accession ensembl,
            List<String> aliases,
            List<String> previous,
            String cytoband,
            Link... links) {
        return new Gene(
                "MADE1",
                name,
                new HgncId(99001),
                "990001",
                ensembl,
                aliases,
                previous,
                cytoband,
                null,
                List.of(),
                List.of(links),
                Told.PROVENANCE);
    }
}
