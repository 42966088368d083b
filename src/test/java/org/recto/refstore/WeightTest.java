package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTest {

    @Test
    void aNameThatNothingIsKnownByWeighsWhatItIsLong() {
        int shorter = StoredRefdata.weight("NM_002185.5", List.of());
        assertThat(StoredRefdata.weight("NM_002185.5".repeat(1000), List.of())).isEqualTo(shorter + 999 * 11);
    }

    @Test
    void aRecordWeighsItsTextAndItsSequence() {
        int without = StoredRefdata.weight("P16871", List.of());
        List<RecordRows.Row> rows = List.of(new RecordRows.Row(1, "{}", "MTIL"));
        assertThat(StoredRefdata.weight("P16871", rows)).isEqualTo(without + 6);
    }
}
