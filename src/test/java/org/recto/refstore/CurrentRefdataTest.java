package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.refstore.ReleasesInSql.gene;
import static org.recto.refstore.ReleasesInSql.protein;
import static org.recto.refstore.ReleasesInSql.transcript;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.refdata.Gene;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.term.Accession;
import org.recto.term.HgncId;
import org.recto.testing.WithDatabase;

class CurrentRefdataTest extends WithDatabase {

    private static final Provenance ONE = new Provenance("Ones", "1", "2026-01-01", "CC0-1.0");
    private static final Provenance TWO = new Provenance("Twos", "7", "2026-02-02", "CC0-1.0");
    private static final Provenance TWO_NEWER = new Provenance("Twos", "8", "2026-03-03", "CC0-1.0");
    private static final Provenance REFSEQ = new Provenance("RefSeq", "230", "2026-03-03", "CC0-1.0");

    private ReleasesInSql releases;
    private CurrentRefdata current;

    @BeforeAll
    void open() {
        releases = new ReleasesInSql(jdbc());
        current = bean(CurrentRefdata.class);
    }

    @AfterEach
    void dropAll() {
        jdbc().sql("delete from refdata_release").update();
        current.forget();
    }

    private int added(Provenance provenance, int trust) {
        int release = releases.add(provenance, trust);
        releases.makeCurrent(release);
        current.forget();
        return release;
    }

    @Test
    void withoutReleasesTheShippedDataAnswer() {
        assertThat(current.get()).isSameAs(Refdata.shipped());
        releases.add(ONE, 10);
        current.lookAgain();
        assertThat(current.get()).isSameAs(Refdata.shipped());
    }

    @Test
    void everySourceAnswersTheMostTrustedFirstAndTheShippedLast() {
        int two = added(TWO, 20);
        int one = added(ONE, 10);
        releases.add(two, transcript("NM_002185.5", "IL7R", 30, null, TWO));
        releases.add(one, transcript("NM_002185.4", "IL7R", 60, null, ONE));
        releases.add(one, gene("IL7R", 6024, List.of("Cd127x"), ONE));

        Refdata refdata = current.get();

        assertThat(refdata.sources())
                .containsExactlyElementsOf(Stream.concat(Stream.of(ONE, TWO), Refdata.shipped().sources().stream())
                        .toList());
        assertThat(refdata.transcriptsNamed("NM_002185"))
                .extracting(transcript -> transcript.provenance().source())
                .containsExactly("Ones", "Twos", "RefSeq");
        assertThat(refdata.transcript(Accession.of("NM_002185.5")).orElseThrow().value())
                .isEqualTo(transcript("NM_002185.5", "IL7R", 30, null, TWO));
        assertThat(refdata.transcriptsOfGene("IL7R")).hasSize(3);
        assertThat(refdata.transcriptsOf("IL7R")) // the version that MANE names
                .containsExactly(transcript("NM_002185.5", "IL7R", 30, null, TWO));
        assertThat(refdata.gene("IL7R")).contains(gene("IL7R", 6024, List.of("Cd127x"), ONE));
        assertThat(refdata.gene(new HgncId(6024))).contains(gene("IL7R", 6024, List.of("Cd127x"), ONE));
        assertThat(refdata.genesNamed("cD127X")).hasSize(1);
        assertThat(refdata.genesNamed("il7r"))
                .extracting(gene -> gene.provenance().source())
                .containsExactly("Ones", "MANE");
    }

    @Test
    void genesAreFoundByHowTheirSymbolBegins() {
        int one = added(ONE, 1);
        releases.add(one, ReleasesInSql.gene("Zz1orf2", 90001, List.of(), ONE));
        releases.add(one, ReleasesInSql.gene("ZZ1_X", 90002, List.of(), ONE));
        releases.add(one, ReleasesInSql.gene("ZZ1AX", 90003, List.of(), ONE));
        Refdata refdata = current.get();

        assertThat(refdata.genesBeginning("zz1", 10))
                .extracting(Gene::symbol)
                .containsExactly("ZZ1AX", "ZZ1_X", "Zz1orf2");
        assertThat(refdata.genesBeginning("zz1_", 10)).extracting(Gene::symbol).containsExactly("ZZ1_X");
        assertThat(refdata.genesBeginning("zz1", 2)).hasSize(2);
        assertThat(refdata.genesBeginning("kra", 10)).extracting(Gene::symbol).containsExactly("KRAS");
    }

    @Test
    void proteinsAreFoundByTheirNameAndByWhatCodesForThem() {
        int one = added(ONE, 10);
        releases.add(one, protein("Q00001", "MAC", List.of("NP_1.1"), ONE));
        Refdata refdata = current.get();
        assertThat(refdata.proteinOf(transcript("NM_1.1", "ABC", 12, "NP_1.1", ONE)))
                .contains(protein("Q00001", "MAC", List.of("NP_1.1"), ONE));
        assertThat(refdata.protein(Accession.of("Q00001-1"))).isPresent();
        assertThat(refdata.protein(Accession.of("P16871"))).isPresent();
        assertThat(refdata.proteinsCodedBy("NP_2")).isEmpty();
    }

    @Test
    void ofASourceThatHasACurrentReleaseOnlyThatAnswers() {
        int refseq = added(REFSEQ, 10);
        releases.add(refseq, transcript("NM_1.1", "ABC", 12, null, REFSEQ));
        Refdata refdata = current.get();
        assertThat(refdata.transcriptsNamed("NM_002185")).isEmpty();
        assertThat(refdata.transcriptsOfGene("IL7R")).isEmpty();
        assertThat(refdata.genesNamed("IL7R")).hasSize(1);
        assertThat(refdata.sources())
                .extracting(Provenance::source)
                .containsExactly("RefSeq", "UniProtKB/Swiss-Prot", "MANE");
        assertThat(refdata.version()).startsWith("RefSeq (230, as of 2026-03-03); ");
    }

    @Test
    void anAnswerStaysOfItsReleasesWhenOthersBecomeCurrent() {
        int older = added(TWO, 10);
        releases.add(older, transcript("NM_1.1", "ABC", 12, null, TWO));
        Refdata before = current.get();

        int newer = releases.add(TWO_NEWER, 10);
        releases.add(newer, transcript("NM_1.2", "ABC", 15, null, TWO_NEWER));
        releases.makeCurrent(newer);
        assertThat(current.get()).isSameAs(before);
        current.lookAgain();

        assertThat(before.transcriptsOfGene("ABC")).containsExactly(transcript("NM_1.1", "ABC", 12, null, TWO));
        assertThat(current.get().transcriptsOfGene("ABC"))
                .containsExactly(transcript("NM_1.2", "ABC", 15, null, TWO_NEWER));
        assertThat(current.get().sources()).contains(TWO_NEWER).doesNotContain(TWO);
    }

    @Test
    void whatWasLookedUpOnceIsNotAskedOfTheDatabaseAgain() {
        int one = added(ONE, 10);
        releases.add(one, transcript("NM_1.1", "ABC", 12, null, ONE));
        Refdata refdata = current.get();
        refdata.transcriptsNamed("NM_1");
        refdata.transcriptsNamed("NM_2");
        owner().sql("alter table refdata_transcript rename to refdata_transcript_away")
                .update();
        try {
            assertThat(refdata.transcriptsNamed("NM_1")).hasSize(1);
            assertThat(refdata.transcriptsNamed("NM_2")).isEmpty();
            assertThatThrownBy(() -> refdata.transcriptsNamed("NM_3"))
                    .isInstanceOf(RefdataUnavailable.class)
                    .hasMessageContaining("can't be read");
        } finally {
            owner().sql("alter table refdata_transcript_away rename to refdata_transcript")
                    .update();
        }
    }

    @Test
    void aReleaseDroppedMeanwhileIsToldAndTheNextAnswerIsWithoutIt() {
        int one = added(ONE, 10);
        added(TWO, 20);
        Refdata refdata = current.get();
        releases.drop(one);

        assertThatThrownBy(() -> refdata.transcriptsNamed("NM_1"))
                .isInstanceOf(RefdataUnavailable.class)
                .hasMessage("Reference data were dropped while they were being read; please try again.");
        assertThat(current.get().sources()).contains(TWO).doesNotContain(ONE);
    }

    @Test
    void whatWasRecordedIsFoundAgainCurrentOrNot() {
        int older = added(TWO, 10);
        releases.add(older, transcript("NM_1.1", "ABC", 12, null, TWO));
        List<Provenance> recorded = current.get().sources();
        int newer = added(TWO_NEWER, 10);
        RecordedRefdata archive = bean(RecordedRefdata.class);

        assertThat(archive.of(recorded).transcriptsOfGene("ABC"))
                .containsExactly(transcript("NM_1.1", "ABC", 12, null, TWO));
        assertThat(archive.of(recorded).sources()).isEqualTo(recorded);
        assertThat(archive.of(List.of(TWO)).genesNamed("IL7R")).isEmpty();
        assertThat(archive.of(Refdata.shipped().sources())).isSameAs(Refdata.shipped());

        releases.drop(older);
        assertThatThrownBy(() -> archive.of(recorded))
                .isInstanceOf(ReleaseDropped.class)
                .hasMessage("Twos (7, as of 2026-02-02) was dropped since, so the check can't be made again as it was."
                        + " Load it once more to do so.");
        assertThat(archive.of(List.of(TWO_NEWER)).sources()).containsExactly(TWO_NEWER);
        assertThat(newer).isGreaterThan(older);
    }
}
