package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Narratives as long as nobody writes. A reader that looked back over all it has read would need hours for each; the limit
 * is far from what a slow machine takes.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongNarrativesTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S185C, ",
                "JAK2 and Y401, ",
                "2 sites (a, ",
                "(Kim et al., 2004; ",
                "a protein of 20 aa, ALK, ",
                "acute (AML (",
                "IL-7R",
                "exons 1-"
            })
    void aMegabyteWithoutAFullStopIsRead(String part) {
        Prose.read(part.repeat(MEGABYTE / part.length()));
    }

    @Test
    void tenMegabytesOfProseAreReadToTheEnd() {
        List<String> texts = AnnotatedText.of("worked-on").stream()
                .map(AnnotatedText.Narrative::text)
                .toList();
        String whole = texts.stream().collect(Collectors.joining("\n\n")) + "\n\n";
        int times = 10 * MEGABYTE / whole.length() + 1;
        int once = Prose.read(whole).mentions().size();
        int all = Prose.read(whole.repeat(times)).mentions().size();
        assertThat(all).isEqualTo(once * times);
    }
}
