package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.refdata.MimRecord;
import org.recto.refdata.MimRecord.Kind;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.WithdrawnGene;
import org.recto.refdata.WithdrawnGene.Successor;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Lists of pathways, OMIM's numbers and genes given up, all made up. */
class SmallTablesTest {

    static final String KEGG = """
            hsa99001	Made-up signaling - of two kinds - Homo sapiens (human)
            path:mmu99001	Made-up signaling - Mus musculus (house mouse)
            map99001	Made-up synthesis - first half
            """;

    static final String REACTOME = """
            R-HSA-9900001	Made-up signaling by MADE1	Homo sapiens
            R-MMU-9900001	Made-up signaling by MADE1	Mus musculus
            """;

    static final String MIM = """
            # Copyright (c) made up
            # Generated: 2026-10-02
            # MIM Number	MIM Entry Type (see FAQ 1.3 at https://omim.org/help/faq)	Entrez Gene ID (NCBI)	Approved Gene Symbol (HGNC)	Ensembl Gene ID (Ensembl)
            990001	gene	990001	MADE1	ENSG00000900001
            990002	phenotype
            990003	gene/phenotype	990003	MADE3
            990004	predominantly phenotypes			\s
            990005	moved/removed
            """;

    static final String WITHDRAWN = """
            HGNC_ID	STATUS	WITHDRAWN_SYMBOL	MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)
            HGNC:99001	Entry Withdrawn	GONE1\t
            HGNC:99002	Merged/Split	GONE2	HGNC:99003|MADE3|Approved, HGNC:99004|MADE4|Approved
            HGNC:99006	Merged/Split	GONE6	HGNC:99003/MADE3/Approved
            HGNC:99005	Entry Withdrawn	GONE5
            """;

    @TempDir
    Path folder;

    @Test
    void pathwaysAreReadWithTheirSpecies() throws IOException {
        assertThat(Told.of(folder, KEGG))
                .isEqualTo(told(
                        kegg("hsa99001", "Made-up signaling - of two kinds", "Homo sapiens"),
                        kegg("mmu99001", "Made-up signaling", "Mus musculus"),
                        kegg("map99001", "Made-up synthesis - first half", null)));
        assertThat(Told.of(folder, REACTOME).records())
                .startsWith(new PathwayRecord(
                        Database.REACTOME,
                        "R-HSA-9900001",
                        "Made-up signaling by MADE1",
                        "Homo sapiens",
                        Told.PROVENANCE))
                .hasSize(2);
    }

    @Test
    void numbersOfOmimAreReadWithTheirKind() throws IOException {
        assertThat(Told.of(folder, MIM))
                .isEqualTo(told(
                        mim("990001", Kind.GENE),
                        mim("990002", Kind.PHENOTYPE),
                        mim("990003", Kind.GENE_AND_PHENOTYPE),
                        mim("990004", Kind.PREDOMINANTLY_PHENOTYPE),
                        mim("990005", Kind.MOVED_OR_REMOVED)));
    }

    @Test
    void genesGivenUpAreReadWithThoseThatTookOver() throws IOException {
        assertThat(Told.of(folder, WITHDRAWN))
                .isEqualTo(told(
                        new WithdrawnGene(new HgncId(99001), "GONE1", List.of(), Told.PROVENANCE),
                        new WithdrawnGene(
                                new HgncId(99002),
                                "GONE2",
                                List.of(
                                        new Successor(new HgncId(99003), "MADE3"),
                                        new Successor(new HgncId(99004), "MADE4")),
                                Told.PROVENANCE),
                        new WithdrawnGene(
                                new HgncId(99006),
                                "GONE6",
                                List.of(new Successor(new HgncId(99003), "MADE3")),
                                Told.PROVENANCE),
                        new WithdrawnGene(new HgncId(99005), "GONE5", List.of(), Told.PROVENANCE)));
    }

    @Test
    void linesOfWindowsAreReadAlike() throws IOException {
        for (String file : List.of(KEGG, REACTOME, MIM, WITHDRAWN)) {
            assertThat(Told.of(folder, file.replace("\n", "\r\n")).records())
                    .isEqualTo(Told.of(folder, file).records());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "map99001~map9~file:3: a line has two columns, the identifier of a pathway and its name",
                "R-MMU-9900001~R-9~file:2: a line has three columns, the identifier of a pathway, its name and its species",
                "990002~99002~file:5: \"99002\" is no number of OMIM's",
                "990003\tgene/phenotype~990003\tgenes~file:6: \"genes\" is no kind of entry in OMIM",
                "HGNC:99001\tEntry~99x\tEntry~file:2: \"99x\" is no HGNC id",
                "|MADE3|~~file:3: a gene that took over reads HGNC:…|SYMBOL|STATUS, unlike \"HGNC:99003Approved\"",
                "GONE2~GONE2\tX~file:3: this line has 5 columns, where the list has 4",
            })
    void aMalformedLineIsNamedAndTheNextOneRead(String right, String wrong, String message) throws IOException {
        String file = List.of(KEGG, REACTOME, MIM, WITHDRAWN).stream()
                .filter(text -> text.contains(right))
                .findFirst()
                .orElseThrow();
        Told told = Told.of(folder, file.replace(right, wrong == null ? "" : wrong));
        assertThat(told.malformed()).containsExactly(message);
        assertThat(told.records()).hasSize(Told.of(folder, file).records().size() - 1);
    }

    @Test
    void whatIsNoneOfThemIsRefused() {
        assertThatThrownBy(() -> Told.of(folder, "hsa990 pathway\n")).hasMessageContaining("lists of pathways");
    }

    private static PathwayRecord kegg(String identifier, String name, String species) {
        return new PathwayRecord(Database.KEGG, identifier, name, species, Told.PROVENANCE);
    }

    private static MimRecord mim(String number, Kind kind) {
        return new MimRecord(number, kind, Told.PROVENANCE);
    }

    private static Told told(RefdataRecord... records) {
        return new Told(List.of(records), List.of(), List.of());
    }
}
