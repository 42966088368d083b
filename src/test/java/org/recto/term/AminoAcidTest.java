package org.recto.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AminoAcidTest {

    @Test
    void aPluralNamesTheSameAminoAcid() {
        assertThat(AminoAcid.ofName("Tyrosines")).contains(AminoAcid.TYR);
    }
}
