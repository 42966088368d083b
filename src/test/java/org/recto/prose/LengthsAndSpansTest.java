package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.prose.Told.lengths;
import static org.recto.prose.Told.residues;
import static org.recto.prose.Told.spans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsAndSpansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The kinase domain (residues 457-717) binds ATP.|457-717 REGION",
                "The kinase domain (457\u2013717) binds ATP.|457-717 REGION",
                "The kinase domain is 261 amino acids long (457-717).|457-717 REGION",
                "The kinase domain is 261 residues in length (457-717).|457-717 REGION",
                "The kinase domain spans from residue 457 to residue 717.|457-717 REGION",
                "The ectodomain lies between amino acids 25 and 645.|25-645 EXTRACELLULAR",
                "The cytoplasmic tail of the receptor is made of aminoacids 669 - 1210.|669-1210 CYTOPLASMIC",
                "Residues 646 to 668 form the transmembrane helix.|646-668 TRANSMEMBRANE",
                "The protein begins with a signal peptide, residues 1 through 24.|1-24 SIGNAL_PEPTIDE",
                "A leader sequence at amino acid positions 1-24 is cut off.|1-24 SIGNAL_PEPTIDE",
                "Deletion of amino acids 30 to 297 activates it.|30-297 ?",
                "The kinase domain: 457-717.|457-717 REGION",
                "1-24: signal peptide.|1-24 SIGNAL_PEPTIDE",
                "25-645 (extracellular domain).|25-645 EXTRACELLULAR",
                "The kinase domain (aa457-717) binds ATP.|457-717 REGION",
                "The kinase domain (a.a. 457-717) binds ATP.|457-717 REGION",
                "Amino acids (aa) 457-717 form the kinase domain.|457-717 REGION",
                "The kinase domain runs from codon 457 to codon 717.|457-717 REGION",
                "The kinase domain extends from Lys457 to Glu717.|457-717 REGION",
                "The DNA-binding domain (DBD, 94-292) binds it.|94-292 REGION",
                "It has a kinase domain or JH1 (849-1124).|849-1124 REGION",
                "Residues 457 up to 717 are kept.|457-717 ?",
                "The loop runs from Met1 to Lys20, that is, residues Met1 to Lys20.|1-20 ?"
            })
    void aSpanIsReadWithThePartItIsSaidOf(String narrative, String span) {
        assertThat(spans(narrative)).containsExactly(span);
    }

    @Test
    void eachStretchOfAListIsRead() {
        assertThat(spans("The SH2 domain lies at residues 12-47, 50-85 and 90-120, 3-5 fold more."))
                .containsExactly("12-47 REGION", "50-85 ?", "90-120 ?");
    }

    @Test
    void theEndsOfAStretchAreNoResidues() {
        assertThat(residues("The kinase domain lies between residues 457 and 717."))
                .isEmpty();
        assertThat(residues("Residues 457 through 717 are kept.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was seen in the kinase domain, 12 to 47 times.",
                "The Ig-like domains 1-3 bind it.",
                "Exons 5-8 are hot.",
                "Ages were 12-47; the domain was kept."
            })
    void otherRangesAreNoStretches(String narrative) {
        assertThat(spans(narrative)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The protein has 1210 amino acids.|1210 AMINO_ACIDS PROTEIN",
                "KRAS is composed of 189 residues.|189 AMINO_ACIDS PROTEIN",
                "Composed of 189 residues, it is small.|189 AMINO_ACIDS PROTEIN",
                "The gene encodes a protein of 393 aa.|393 AMINO_ACIDS PROTEIN",
                "The transcript codes for 393 amino acids.|393 AMINO_ACIDS PROTEIN",
                "A 766-amino-acid protein is made.|766 AMINO_ACIDS PROTEIN",
                "A 23-residue transmembrane segment follows.|23 AMINO_ACIDS TRANSMEMBRANE",
                "The signal peptide (24 aminoacids) is cut off.|24 AMINO_ACIDS SIGNAL_PEPTIDE",
                "The mature protein has 1186 residues.|1186 AMINO_ACIDS MATURE_PROTEIN",
                "The truncated protein has 300 residues.|300 AMINO_ACIDS OTHER_PROTEIN",
                "The mouse protein has 300 residues.|300 AMINO_ACIDS OTHER_PROTEIN",
                "The deletion comprises 15 bp.|15 NUCLEOTIDES OTHER",
                "The canonical transcript is 5,592 bp long.|5592 NUCLEOTIDES TRANSCRIPT",
                "The open reading frame of 1182 nucleotides is intact.|1182 NUCLEOTIDES CODING_SEQUENCE",
                "The gene spans 192 kb.|192 KILOBASES GENE",
                "The protein has a mass of 43,653 Da.|43.653 KILODALTONS ?",
                "Exon 6 is 94 bp long.|94 NUCLEOTIDES EXON",
                "It then has 27 new residues.|27 AMINO_ACIDS ?",
                "The peptides were 9 amino acids long.|9 AMINO_ACIDS ?",
                "It interacts with a protein of 180 residues.|180 AMINO_ACIDS OTHER_PROTEIN",
                "Its ligand has 273 amino acids.|273 AMINO_ACIDS OTHER_PROTEIN",
                "Exon 5 codes for 17 amino acids.|17 AMINO_ACIDS ?",
                "A frameshift leaves a protein of 169 residues.|169 AMINO_ACIDS OTHER_PROTEIN"
            })
    void aLengthIsReadWithWhatItIsSaidOf(String narrative, String length) {
        assertThat(lengths(narrative)).containsExactly(length);
    }

    @Test
    void eachOfSeveralPartsKeepsItsOwnNumbers() {
        String narrative =
                "The precursor protein includes a signal peptide (24 aa) and has 1210 aa in total. The outer "
                        + "part is the extracellular domain (621 aa, residues 25 to 645), the transmembrane domain has 23 "
                        + "aa (from residues 646 to 668), and the cytoplasmic tail spans residues 669-1210 (542 aa).";
        assertThat(spans(narrative))
                .containsExactly("25-645 EXTRACELLULAR", "646-668 TRANSMEMBRANE", "669-1210 CYTOPLASMIC");
        assertThat(lengths(narrative))
                .containsExactly(
                        "24 AMINO_ACIDS SIGNAL_PEPTIDE",
                        "1210 AMINO_ACIDS PROTEIN",
                        "621 AMINO_ACIDS EXTRACELLULAR",
                        "23 AMINO_ACIDS TRANSMEMBRANE",
                        "542 AMINO_ACIDS CYTOPLASMIC");
    }

    @Test
    void itIsWhatTheSentenceBeforeWasAbout() {
        assertThat(lengths("p53 is a nuclear protein. It is 393 amino acids long."))
                .containsExactly("393 AMINO_ACIDS PROTEIN");
        assertThat(lengths("The loop is short. It is 12 amino acids long.")).containsExactly("12 AMINO_ACIDS ?");
    }

    @Test
    void anApproximateLengthSaysSo() {
        assertThat(Prose.read("The protein has about 450 residues.")
                        .all(Mention.Length.class)
                        .getFirst()
                        .approximate())
                .isTrue();
        assertThat(Prose.read("The protein has 450 residues.")
                        .all(Mention.Length.class)
                        .getFirst()
                        .approximate())
                .isFalse();
    }

    @Test
    void aRangeOfLengthsIsNoLength() {
        assertThat(lengths("Peptides of 8-10 amino acids bind.")).isEmpty();
    }
}
