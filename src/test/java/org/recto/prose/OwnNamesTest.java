package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {

    private static final OwnNames TP53 = new OwnNames(List.of("TP53", "LFS1"));

    @Test
    void aGeneMayBeCalledAsAVariantIs() {
        OwnNames f11r = new OwnNames(List.of("F11R", "JAM1"));

        assertThat(f11r.include("F11R")).isTrue();
        assertThat(f11r.include("F11C")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V617F in JAK2",
                "JAK2 V617F",
                "JAK2 mutations such as S10A do without it; the V617F JAK2 mutant",
                "V617F and K539L of JAK2",
                "PDGFRA carries D842V in five cases",
                "the mouse residue Y401",
                "KRAS (G12D, G13D)",
                "STAT5 is phosphorylated at Tyr694",
                "CDK4 families have R24C or R24H",
                "MEK1, a kinase, is phosphorylated at S218 and S222",
                "the K27 residue of H3",
                "JAK2 c.1849G>T (p.Val617Phe)",
                "BRAF V600E-mutated tumours"
            })
    void aResidueOfAnotherGeneIsItsOwn(String narrative) {
        assertThat(Prose.read(narrative).all(Mention.Residue.class))
                .isNotEmpty()
                .noneMatch(residue -> TP53.areMeant(residue.whose()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R175H in TP53 and nothing else",
                "p53 R175H binds p63",
                "The mutation R175H is frequent",
                "In SCID and AML, R175H was seen",
                "K562 cells carry R175H",
                "TP53 is mutated (R175H, R248Q) where MDM2 is not",
                "The SH2 domain would not fit R175H"
            })
    void aResidueOfTheGeneIsItsOwnWhereverAnotherIsNamed(String narrative) {
        assertThat(Prose.read(narrative).all(Mention.Residue.class))
                .isNotEmpty()
                .allMatch(residue -> TP53.areMeant(residue.whose()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The E6 protein of 151 amino acids degrades it.",
                "A 20-kDa protein of 180 amino acids, WAF1, is its target.",
                "SCF, a protein of 273 amino acids, binds it.",
                "IDO2 encodes 407 amino acids.",
                "The murine protein has 390 residues.",
                "p21 (CIP1), a protein of 164 aa, is induced."
            })
    void aLengthOfAnotherProteinIsItsOwn(String narrative) {
        assertThat(Prose.read(narrative).all(Mention.Length.class))
                .filteredOn(length -> length.unit() == LengthUnit.AMINO_ACIDS)
                .isNotEmpty()
                .noneMatch(length -> TP53.areMeant(length.whose())
                        && length.subject() != null
                        && length.subject().kind() == Subject.Kind.PROTEIN);
    }

    @ParameterizedTest
    @CsvSource({
        "p53, true",
        "TP53, true",
        "LFS1, true",
        "TP53BP1, false",
        "TP63, false",
        "JAK2, false",
        "mouse, false",
        "TP53B, true"
    })
    void aNameIsTheGenesWhereItsSpellingAllows(String name, boolean isOwn) {
        assertThat(TP53.areMeant(List.of(name))).isEqualTo(isOwn);
    }

    @ParameterizedTest
    @CsvSource({"IL7, false", "IL-7R\u03b1, true", "IL7RA, true", "IL-7R, true", "IL2RG, false"})
    void theLigandIsNotItsReceptor(String name, boolean isOwn) {
        assertThat(new OwnNames(List.of("IL7R", "CD127")).areMeant(List.of(name)))
                .isEqualTo(isOwn);
    }
}
