package org.recto.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void anHgncIdIsReadWithItsPrefixOrWithout() {
        assertThat(HgncId.parse("HGNC:6024")).isEqualTo(HgncId.parse("6024")).contains(new HgncId(6024));
        assertThat(new HgncId(6024)).hasToString("HGNC:6024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HGNC:", "0", "HGNC:06024", "HGNC:6024 ", "123456", "IL7R"})
    void whatIsNoHgncIdIsNotOne(String text) {
        assertThat(HgncId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NM_002185.5", "ENST00000303115", "P01116-2", "LRG_74t1", "NC_000023.11", "U14680.1"})
    void anAccessionComesBackAsItWas(String text) {
        assertThat(Accession.parse(text).map(Accession::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "002185.5", "NM_002185.", "NM_002185.0", "NM 002185", "NM_002185.5.5"})
    void whatIsNoAccessionIsNotOne(String text) {
        assertThat(Accession.parse(text)).isEmpty();
    }

    @Test
    void twoVersionsAreOneRecord() {
        assertThat(Accession.of("NM_002185.5").sameRecord(Accession.of("NM_002185")))
                .isTrue();
        assertThat(Accession.of("NM_002185.5").sameRecord(Accession.of("NM_000546.5")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01234567", "123456789", "1234a", "-5"})
    void whatIsNoPmidIsNotOne(String text) {
        assertThat(Pmid.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IL7R", "C1orf112", "HLA-DRB1", "TP53", "HOXA@"})
    void aGeneSymbolIsRead(String text) {
        assertThat(GeneSymbol.parse(text).map(GeneSymbol::text)).contains(text);
    }

    @Test
    void aResidueIsCountedFromOne() {
        assertThat(new Residue(AminoAcid.SER, 185)).hasToString("Ser185");
        assertThatThrownBy(() -> new Residue(AminoAcid.SER, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
