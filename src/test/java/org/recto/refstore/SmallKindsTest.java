package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.refdata.Band;
import org.recto.refdata.MimRecord;
import org.recto.refdata.MimRecord.Kind;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.WithdrawnGene.Successor;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.recto.term.HgncId;
import org.recto.term.Pmid;
import org.recto.testing.WithDatabase;

/** Papers, pathways, numbers of OMIM, genes given up and bands: loaded from files, counted, compared, and looked up. */
class SmallKindsTest extends WithDatabase {

    private static final Keeper OPERATOR = new Keeper.Operator("ada");
    private static final String MEDLINE = """
            PMID- 90000001
            DP  - 1998 Dec
            TI  - Made up.
            AU  - Maker AB
            PT  - Journal Article

            PMID- 90000002
            DP  - 2001
            TI  - Made up too.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc().sql("delete from refdata_release").update();
        bean(CurrentRefdata.class).forget();
    }

    @Test
    void aPaperIsRetractedWhereAnyCurrentSourceSaysSo() throws Exception {
        load("1", MEDLINE);
        load("1", """
                Record ID,OriginalPaperPubMedID,RetractionNature
                1,90000002,Retraction
                """);

        assertThat(refdata().publications(new Pmid(90000001)))
                .extracting(PublicationRecord::title, PublicationRecord::year, PublicationRecord::isRetracted)
                .containsExactly(tuple("Made up.", 1998, false));
        assertThat(refdata().publications(new Pmid(90000002)))
                .extracting(record -> record.provenance().source() + " " + record.isRetracted())
                .containsExactly("PubMed false", "Retraction Watch true");
        assertThat(refdata()
                        .retraction(new Pmid(90000002))
                        .orElseThrow()
                        .provenance()
                        .source())
                .isEqualTo("Retraction Watch");
        assertThat(refdata().retraction(new Pmid(90000001))).isEmpty();
        assertThat(refdata().publications(new Pmid(90000003))).isEmpty();
    }

    @Test
    void aReleaseIsCountedAndComparedWithTheOneBefore() throws Exception {
        assertThat(load("1", MEDLINE).release().counts()).hasToString("2 papers");
        LoadSummary summary = load(
                "2",
                MEDLINE.replace("Made up too", "Made up again")
                        + "PT  - Retracted Publication\n\nPMID- 90000003\nTI  - New.\n");
        assertThat(summary.release().counts().papers()).isEqualTo(3);
        assertThat(summary.changes())
                .containsExactly(new Change(
                        "papers",
                        new Named(1, List.of("90000003")),
                        new Named(1, List.of("90000002")),
                        new Named(0, List.of())));
        assertThat(refdata().publications(new Pmid(90000002)).getFirst().isRetracted())
                .isTrue();
    }

    @Test
    void pubMedsXmlIsLoadedPackedAndWithTheLinesOfWindows() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("""
                    <?xml version="1.0"?>\r
                    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://dtd.nlm.nih.gov/none.dtd">\r
                    <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>90000001</PMID><Article>\r
                    <ArticleTitle>Made up.</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>\r
                    """.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load("1", packed.toByteArray()).release().counts()).hasToString("1 paper");
        assertThat(refdata().publications(new Pmid(90000001)).getFirst().title())
                .isEqualTo("Made up.");
    }

    @Test
    void ofFilesWithAMalformedLineNothingIsKept() {
        assertThatThrownBy(() -> load("1", "hsa99001\tMade up\nhsa9\tMade up\n"))
                .isInstanceOfSatisfying(
                        LoadRefused.class,
                        refused -> assertThat(refused.malformed())
                                .containsExactly(
                                        "file:2: a line has two columns, the identifier of a pathway and its name"));
        assertThat(refdata().pathway("hsa99001")).isEmpty();
    }

    @Test
    void pathwaysAndNumbersOfOmimAreFoundByWhatTheirSourcesCallThem() throws Exception {
        load("1", "hsa99001\tMade up - Homo sapiens (human)\n");
        load("1", "R-HSA-9900001\tMade up\tHomo sapiens\n");
        assertThat(load(null, "# Generated: 2026-10-02\n990001\tgene/phenotype\n")
                        .release()
                        .name())
                .isEqualTo("OMIM 2026-10-02");

        assertThat(refdata().pathway("hsa99001").orElseThrow().name()).isEqualTo("Made up");
        assertThat(refdata().pathway("R-HSA-9900001").orElseThrow().species()).isEqualTo("Homo sapiens");
        assertThat(refdata().pathway("990001")).isEmpty();
        assertThat(refdata().mim("990001").map(MimRecord::kind)).contains(Kind.GENE_AND_PHENOTYPE);
    }

    @Test
    void aGeneGivenUpIsFoundByItsSymbolInAnyCaseAndByItsNumber() throws Exception {
        load("1", """
                HGNC_ID	STATUS	WITHDRAWN_SYMBOL	MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)
                HGNC:99002	Merged/Split	C9orf999	HGNC:99003|MADE3|Approved
                HGNC:99001	Entry Withdrawn	GONE1\t
                """);
        assertThat(refdata().withdrawn("c9ORF999").getFirst().mergedInto())
                .containsExactly(new Successor(new HgncId(99003), "MADE3"));
        assertThat(refdata().withdrawn("hgnc:99001").getFirst().symbol()).isEqualTo("GONE1");
        assertThat(refdata().withdrawn("MADE3")).isEmpty();
    }

    @Test
    void bandsComeInTheirOrder() throws Exception {
        load("1", """
                chr5\t4500000\t6300000\tp15.32\tgpos25
                chr5\t0\t4500000\tp15.33\tgneg
                chr6\t0\t2300000\tp25.3\tgneg
                """);
        assertThat(refdata().bands("GRCh38", "5"))
                .extracting(Band::name, Band::start, Band::end)
                .containsExactly(tuple("p15.33", 1, 4500000), tuple("p15.32", 4500001, 6300000));
        assertThat(refdata().bands("GRCh37", "5")).isEmpty();
    }

    @Test
    void aPaperThatStandsThereTwiceIsKeptOnce() throws Exception {
        LoadSummary summary = load("1", MEDLINE + "\n" + MEDLINE.replace("Made up.", "Made up otherwise."));
        assertThat(summary.release().counts().papers()).isEqualTo(2);
        assertThat(summary.remarks())
                .containsExactly(
                        "2 records stand there more than once, the first of them being PMID 90000001; of each the"
                                + " first was kept");
        assertThat(refdata().publications(new Pmid(90000001)).getFirst().title())
                .isEqualTo("Made up.");
    }

    private Refdata refdata() {
        return bean(CurrentRefdata.class).get();
    }

    private LoadSummary load(String version, String text) throws IOException, InterruptedException {
        return load(version, text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadSummary load(String version, byte[] content) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file"), content);
        LoadWatcher watcher = new LoadWatcher() {
            @Override
            public void says(String sentence) {}

            @Override
            public void at(LoadProgress progress) {}
        };
        LoadSummary summary = bean(Loads.class)
                .load(OPERATOR, new LoadRequest(List.of(file), null, version, null, "GRCh38", true), watcher)
                .getFirst();
        bean(CurrentRefdata.class).forget();
        return summary;
    }
}
