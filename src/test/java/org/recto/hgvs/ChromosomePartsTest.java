package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of a chromosome whose ends are known to lie between two bases, and chromosomes made of several. */
class ChromosomePartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NC_000015.10:g.[(pter_22572598)_(28318712_28724458);(pter_22572598)_(28318712_28724458)inv]sup",
                "NC_000015.10:g.[pter_22572598;100_22572598inv]sup",
                "NC_000015.10:g.[pter_22572598inv;30000000_qter]sup"
            })
    void anExtraChromosomeIsMadeOfStretches(String text) {
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
            assertThat(accepted.forbidden()).isEmpty();
            assertThat(accepted.description().print()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NC_000015.10:g.[pter_22572598;100_22572598inv]",
                "NC_000015.10:g.pter_22572598",
                "NM_004006.2:c.[100_200;300_400inv]sup"
            })
    void elsewhereAStretchAloneSaysNothing(String text) {
        assertThat(Description.read(text)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aRangeOfThreeWhoseFirstEndLiesBetweenTwoIsPutRight() {
        assertThat(Description.read("NC_000002.11:g.(pter)_49086_(2944634_?)del"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.refusal().corrections())
                                .containsExactly("NC_000002.11:g.(pter_49086)_(2944634_?)del"));
    }
}
