package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.hgvs.CodingExons.Codon;

class CodingExonsTest {

    private static final CodingExon TWO = new CodingExon("2", 1, 74);
    private static final CodingExon THREE = new CodingExon("3", 75, 96);
    private static final CodingExon FOUR = new CodingExon("4", 97, 375);
    private static final CodingExons EXONS = new CodingExons(List.of(TWO, THREE, FOUR));

    @Test
    void theProteinIsAThirdOfTheCodingSequenceLessTheStop() {
        assertThat(EXONS.codingLength()).isEqualTo(375);
        assertThat(EXONS.residues()).contains(124);
        assertThat(new CodingExons(List.of(TWO)).residues()).isEmpty();
        assertThat(new CodingExons(List.of()).residues()).isEmpty();
    }

    @Test
    void aResidueIsThreeBases() {
        assertThat(CodingExons.codonOf(185)).isEqualTo(new Codon(553, 555));
        assertThat(CodingExons.residueOf(553)).isEqualTo(185);
        assertThat(CodingExons.residueOf(555)).isEqualTo(185);
        assertThat(CodingExons.residueOf(556)).isEqualTo(186);
    }

    @Test
    void aCodonAcrossABoundaryBelongsToTwoExons() {
        assertThat(EXONS.exonsOfResidue(24)).containsExactly(TWO);
        assertThat(EXONS.exonsOfResidue(25)).containsExactly(TWO, THREE);
        assertThat(EXONS.exonsOfResidue(32)).containsExactly(THREE);
        assertThat(EXONS.exonsOfResidue(33)).containsExactly(FOUR);
        assertThat(EXONS.exonsOfResidue(126)).isEmpty();
        assertThat(EXONS.exonsOfResidue(Integer.MAX_VALUE)).isEmpty();
        assertThat(EXONS.exonsOfResidue(0)).isEmpty();
    }

    @Test
    void theLossOfAnExonKeepsTheFrameWhereThreeDividesIt() {
        assertThat(EXONS.lossOf("4").map(FrameEffect::keepsFrame)).contains(true);
        assertThat(EXONS.lossOf("3").map(FrameEffect::keepsFrame)).contains(false);
        assertThat(EXONS.lossOf("3").map(FrameEffect::working)).contains("22 = 7 × 3 + 1");
        assertThat(EXONS.lossOf("9")).isEmpty();
        assertThat(EXONS.lossOf("2")).contains(new FrameEffect(74, true, false));
        assertThat(EXONS.lossOf("3")).contains(new FrameEffect(22, false, false));
        assertThat(EXONS.lossOf("4")).contains(new FrameEffect(279, false, true));
    }

    @Test
    void exonsThatLeaveAGapAreNoCodingSequence() {
        assertThatThrownBy(() -> new CodingExons(List.of(TWO, FOUR)))
                .hasMessage("Exon 4 codes from 97, where 75 comes next");
    }
}
