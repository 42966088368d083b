package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions counted from an intron's number. */
class IntronNumbersTest {

    private static final Layout LAYOUT = Layout.of(new CodingExons(
            List.of(new CodingExon("2", 1, 82), new CodingExon("3", 83, 221), new CodingExon("4", 222, 400))));

    @ParameterizedTest
    @CsvSource({
        "IVS2+1G>A,c.82+1G>A",
        "IVS2-2A->G,c.83-2A>G",
        "IVS3+5G/A,c.221+5G>A",
        "c.IVS3-1G>C,c.222-1G>C",
        "ivs3 +1 G>A,c.221+1G>A",
        "NM_000001.1:c.IVS3+1G>A,NM_000001.1:c.221+1G>A",
        "IVS2+1_+3del,c.82+1_82+3del",
        "IVS2-3_IVS2-1del,c.83-3_83-1del",
        "IVS2+1delG,c.82+1del"
    })
    void theyAreCountedFromTheExonBeside(String text, String description) {
        assertThat(IntronNumbers.corrections(text, LAYOUT)).containsExactly(description);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IVS1+1G>A", "IVS4+1G>A", "IVS9-1G>A", "IVS2", "IVS2+1", "82+1G>A", "IVS2+1G>", ""})
    void whatTheTranscriptDoesNotHaveIsNotCounted(String text) {
        assertThat(IntronNumbers.corrections(text, LAYOUT)).isEmpty();
    }
}
