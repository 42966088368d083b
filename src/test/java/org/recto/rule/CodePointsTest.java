package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.prose.Range;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e9", "\ud83d\ude00", "a\ud83d\ude00", "\ud83d\ude00bc\ud83d\ude00"})
    void placesAreThoseCountedFromTheStart(String unit) {
        String text = "ab" + unit.repeat(1_500);
        CodePoints codePoints = new CodePoints(text);
        int all = text.codePointCount(0, text.length());
        for (int at = 0; at <= all; at++) {
            int character = text.offsetByCodePoints(0, at);
            assertThat(codePoints.character(at)).isEqualTo(character);
            assertThat(codePoints.range(character, text.length())).isEqualTo(new Range(at, all));
        }
    }
}
