package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.Locus;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.HgncId;
import org.recto.testing.WithDatabase;

class DisagreementsTest extends WithDatabase {

    private static final Provenance ANY = new Provenance("any", "1", "2026-01-01", "CC0");
    private static final HgncId ID = new HgncId(5);

    @BeforeEach
    void empty() {
        jdbc().sql("delete from refdata_release").update();
    }

    @Test
    void aProteinIsHeldAgainstWhatItsTranscriptCodesFor() {
        current("UniProtKB", "1", protein("Q00001", "MACDE", "ENST1"));
        current("Ensembl", "1", transcript("ENST1.2", List.of(), 1, 12));

        assertThat(found())
                .containsExactly("Q00001 and ENST1.2 (ABC1): 5 residues by UniProtKB 1, codes for 3 by Ensembl 1");
    }

    @Test
    void nothingIsSaidOfAProteinThatFitsNorOfATranscriptWhoseEndIsNotKnown() {
        current("UniProtKB", "1", protein("Q00001", "MAC", "ENST1"), protein("Q00002", "MACDE", "ENST2"));
        current(
                "Ensembl",
                "1",
                transcript("ENST1.2", List.of(), 1, 12),
                transcript("ENST2.1", List.of("cds_end_NF"), 1, 12));

        assertThat(found()).isEmpty();
    }

    @Test
    void aSymbolIsHeldAgainstHgncsByTheIdThatBothKnow() {
        current("HGNC", "1", gene("NEW1", null, null));
        current("NCBI Gene", "1", gene("OLD1", null, null));

        assertThat(found()).containsExactly("HGNC:5 (NEW1): NEW1 by HGNC 1, OLD1 by NCBI Gene 1");
    }

    @Test
    void aTranscriptIsHeldAgainstTheSameOfAnotherSourceExonByExon() {
        current("MANE", "1", transcript("ENST1.2", List.of(), 1, 12));
        current("GENCODE", "1", transcript("ENST1.2", List.of(), 1, 15));

        assertThat(found())
                .containsExactly("ENST1 (ABC1): ENST1.2, exons: 1; exon 1 at 101-112, coding 1-12 by MANE 1,"
                        + " ENST1.2, exons: 1; exon 1 at 101-115, coding 1-15 by GENCODE 1");
    }

    @Test
    void thePairThatManeCallsOneIsComparedToo() {
        current("MANE", "1", gene("ABC1", null, null, "NM_1.1", "ENST1.2"));
        current("RefSeq", "1", transcript("NM_1.1", List.of(), 1, 12));
        current("Ensembl", "1", transcript("ENST1.2", List.of(), 1, 15));

        assertThat(found()).singleElement().asString().startsWith("NM_1 and ENST1 (ABC1): NM_1.1, exons: 1; exon 1 at");
    }

    @Test
    void aBandIsHeldAgainstThePositionOfTheGene() {
        current(
                "UCSC",
                "1",
                new Band("GRCh38", "5", "p13.2", 1, 100, "gneg", ANY),
                new Band("GRCh38", "5", "p13.1", 101, 200, "gneg", ANY));
        current("HGNC", "1", gene("ABC1", "5p13.2", null));
        current("Ensembl", "1", gene("ABC1", null, new Locus("GRCh38", "5", Strand.FORWARD, 120, 130)));

        assertThat(found()).containsExactly("HGNC:5 (ABC1): 5p13.2 by HGNC 1, 5:120-130, in 5p13.1 by Ensembl 1");

        current("HGNC", "2", gene("ABC1", "5p13", null)); // the coarser band covers both
        assertThat(found()).isEmpty();
    }

    @Test
    void whatWasKnownIsNotNewInTheNextReleaseAndGoesWithTheLast() {
        current("HGNC", "1", gene("NEW1", null, null));
        assertThat(current("NCBI Gene", "1", gene("OLD1", null, null))).isEqualTo(1);
        assertThat(current("NCBI Gene", "2", gene("OLD1", null, null))).isZero();
        assertThat(found()).containsExactly("HGNC:5 (NEW1): NEW1 by HGNC 1, OLD1 by NCBI Gene 2");

        jdbc().sql("update refdata_release set is_current = false where source = 'HGNC'")
                .update();
        bean(Disagreements.class).deriveAnew();
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return bean(RefdataReleases.class).disagreements(new Keeper.Operator("ada")).stream()
                .map(Disagreement::sentence)
                .toList();
    }

    /** Makes a release of some records the current one of its source; answers how many disagreements are new. */
    private int current(String source, String version, RefdataRecord... records) {
        LoadedReleases releases = bean(LoadedReleases.class);
        KnownSource known = KnownSource.named(source);
        Provenance provenance = new Provenance(source, version, "2026-01-01", "CC0");
        int id = releases.begin(provenance, known.trust(), "ada", 1).orElseThrow();
        Batch batch = new Batch(id, known);
        Stream.of(records).forEach(batch::add);
        bean(NewRecords.class).add(batch);
        releases.complete(id);
        releases.makeCurrent(releases.byId(id).orElseThrow());
        return bean(Disagreements.class).deriveAnew();
    }

    private static ProteinSequence protein(String accession, String sequence, String codedBy) {
        return new ProteinSequence(
                Accession.of(accession),
                accession,
                "ABC1",
                sequence,
                null,
                List.of(),
                List.of(Accession.of(codedBy)),
                List.of(),
                ANY);
    }

    private static Transcript transcript(String accession, List<String> tags, int start, int end) {
        return new Transcript(
                Accession.of(accession),
                "ABC1",
                new Locus("GRCh38", "5", Strand.FORWARD, 100 + start, 100 + end),
                Strand.FORWARD,
                List.of(new ReferenceExon("1", new Stretch(start, end), new Stretch(100 + start, 100 + end))),
                null,
                tags,
                ANY);
    }

    private static Gene gene(String symbol, String cytoband, Locus locus, String... pair) {
        List<Standard> standards = pair.length == 0
                ? List.of()
                : List.of(new Standard(
                        true,
                        Accession.of(pair[0]),
                        Accession.of("NP_1.1"),
                        Accession.of(pair[1]),
                        Accession.of("ENSP1.1")));
        return new Gene(symbol, null, ID, null, null, List.of(), List.of(), cytoband, locus, standards, List.of(), ANY);
    }
}
