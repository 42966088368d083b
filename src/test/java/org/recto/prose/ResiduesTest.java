package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.prose.Told.residues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResiduesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Half of the tumours carry G12D.|Gly12Asp",
                "They carry Gly12Asp.|Gly12Asp",
                "They carry p.(Gly12Asp).|Gly12Asp",
                "They carry p.G12D.|Gly12Asp",
                "The change NP_004976.2:p.(Gly12Asp) is frequent.|Gly12Asp",
                "A stop, R213*, ends it.|Arg213Ter",
                "A stop, R213X, ends it.|Arg213Ter",
                "A stop, R213\\*, ends it.|Arg213Ter",
                "The allele F508del is common.|Phe508 del",
                "The allele \u0394F508 is common.|Phe508 del",
                "The frame shifts in p.Arg97ProfsTer23 here.|Arg97 ProfsTer23",
                "The polymorphism 72(P/R) is old.|Pro72Arg",
                "The polymorphism 72 P/R is old.|Pro72Arg",
                "Emphasis on *R248Q* changes nothing.|Arg248Gln",
                "The patient lacked M1V.|Met1Val",
                "A K3E substitution was seen.|Lys3Glu",
                "The loop ends at Ser-185.|Ser185",
                "The loop ends at serine 185.|Ser185",
                "The loop ends at serine residue 185.|Ser185",
                "It changed codon 600 only.|?600",
                "It changed amino acid 600 only.|?600"
            })
    void aResidueIsReadInEachOfItsForms(String narrative, String residue) {
        assertThat(residues(narrative)).containsExactly(residue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CD127, CD4 and CD45RA mark the cells.",
                "STAT5, JAK3, PI3K and MEK1/2 follow.",
                "A T-B+NK+ phenotype.",
                "The H1N1 strain in C57BL/6 mice.",
                "P53-like factors, P38 and P63.",
                "IL-2R\u03b3 and KRAS4B.",
                "E2F drives the S phase; H2A is a histone.",
                "T47D cells and E2A fusions.",
                "S6 phosphorylation went up.",
                "Residues 21-239 lie outside.",
                "Six residues are lost; 20 residues remain.",
                "His 3 brothers were well.",
                "A His6-tagged protein.",
                "Exon 12 and intron 13.",
                "The K562 line."
            })
    void aNameThatLooksLikeAResidueIsNone(String narrative) {
        assertThat(residues(narrative)).isEmpty();
    }

    @Test
    void aListAfterAnAminoAcidsNameIsRead() {
        assertThat(residues("It has three tyrosines (Y537, Y560 and Y600)."))
                .containsExactly("Tyr537", "Tyr560", "Tyr600");
        assertThat(residues("Tyrosines 537 and 560 matter.")).containsExactly("Tyr537", "Tyr560");
        assertThat(residues("Codons 12, 13 and 61 matter.")).containsExactly("?12", "?13", "?61");
    }

    @Test
    void whatIsPhosphorylatedIsAResidueWhereItCanBe() {
        assertThat(residues("Phosphorylation of S473 and T308 follows.")).containsExactly("Ser473", "Thr308");
        assertThat(residues("Phosphorylation of P38 follows.")).isEmpty();
    }

    @Test
    void aBareResidueIsReadWhereTheNarrativeChangesItElsewhere() {
        assertThat(residues("The variant T244I is frequent. T244 favours skipping."))
                .containsExactly("Thr244Ile", "Thr244");
        assertThat(residues("The variant T245I is frequent. T244 favours skipping."))
                .containsExactly("Thr245Ile");
    }

    @Test
    void basesAreNotTakenForResidues() {
        Prose prose = Prose.read("The promoter SNP -174 G/C and the polymorphism C677T.");
        assertThat(prose.all(Mention.Residue.class)).isEmpty();
        assertThat(prose.all(Mention.LegacyChange.class))
                .extracting(Mention.LegacyChange::words)
                .containsExactly("-174 G/C", "C677T");
    }

    @Test
    void aRangeCountsCodePointsOfTheStoredText() {
        String narrative = "\ud83e\uddec \\*new\\* p.\\(Gly12Asp\\) there";
        Mention.Residue residue =
                Prose.read(narrative).all(Mention.Residue.class).getFirst();
        assertThat(residue.range()).isEqualTo(new Range(10, 24));
        assertThat(residue.words())
                .isEqualTo("p.\\(Gly12Asp\\)")
                .isEqualTo(residue.range().of(narrative));
    }
}
