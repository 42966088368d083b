package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void whatIsLeftIsNotGuessedFromTheFirstSeconds() {
        run(0, 4, 0, 1000);
        assertThat(pace.left(10_000)).isNull();
        run(5, 6, 5000, 1000);
        assertThat(pace.left(10_000)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theLastHalfMinuteCountsAndNothingBefore() {
        run(0, 60, 0, 1000);
        run(61, 120, 60_000, 10);
        assertThat(pace.bytesPerSecond()).isEqualTo(10);
    }

    @Test
    void passingOverWhatIsKeptSaysNothingOfLoading() {
        run(0, 20, 0, 1_000_000);
        pace.restart();
        run(21, 22, 20_000_000, 100);
        assertThat(pace.left(1000)).isNull();
    }

    /** Marks each second from one to another. */
    private void run(int from, int to, long bytes, long bytesPerSecond) {
        for (int second = from; second <= to; second++) {
            pace.mark(second * SECOND, bytes + (second - from) * bytesPerSecond);
        }
    }
}
