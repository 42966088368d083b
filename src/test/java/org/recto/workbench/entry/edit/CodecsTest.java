package org.recto.workbench.entry.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.EntryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

class CodecsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"459|459", "  459 |459", "35,856,891|35856891", "-3|-3", "+7|7"})
    void wholeNumbersAreReadAsPeopleWriteThem(String typed, int stored) {
        assertThat(Codecs.WHOLE_NUMBER.read(typed, null)).isEqualTo(new Typed.Value(EntryJson.value(stored)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2o", "1.5", "12,34", "٣", "99999999999999999999"})
    void whatIsNoWholeNumberIsNotStored(String typed) {
        assertThat(Codecs.WHOLE_NUMBER.read(typed, null)).isInstanceOf(Typed.Unreadable.class);
    }

    @Test
    void aDecimalNumberKeepsTheSpellingThatSomeoneIsTyping() {
        JsonNode stored = json("64.0");

        assertThat(Codecs.DECIMAL_NUMBER.print(stored)).isEqualTo("64");
        assertThat(Codecs.DECIMAL_NUMBER.says("64.", stored)).isTrue();
        assertThat(Codecs.DECIMAL_NUMBER.says("64.2", stored)).isFalse();
    }

    @Test
    void aDecimalCommaIsNotStored() {
        assertThat(Codecs.DECIMAL_NUMBER.read("67,2", null))
                .isEqualTo(new Typed.Unreadable("“67,2” is not a number; the decimal sign is a point."));
    }

    @Test
    void aNarrativeKeepsItsSpacesAndHasLineFeeds() {
        assertThat(Codecs.NARRATIVE.read(" a\r\nb ", null)).isEqualTo(new Typed.Value(EntryJson.text(" a\nb ")));
    }

    @Test
    void aNameLosesTheSpacesAroundIt() {
        assertThat(Codecs.TEXT.read(" IL7R ", null)).isEqualTo(new Typed.Value(EntryJson.text("IL7R")));
        assertThat(Codecs.TEXT.read("  ", null)).isEqualTo(new Typed.Nothing());
    }

    @Test
    void halfACharacterIsNotStored() {
        assertThat(Codecs.TEXT.read("a\uD83D", null)).isInstanceOf(Typed.Unreadable.class);
    }

    @Test
    void noneIsSomethingElseThanNothing() {
        assertThat(Codecs.STATED.read("None", null)).isEqualTo(new Typed.Value(NullNode.getInstance()));
        assertThat(Codecs.STATED.read("", null)).isEqualTo(new Typed.Nothing());
        assertThat(Codecs.STATED.print(NullNode.getInstance())).isEqualTo("none");
    }

    @Test
    void publicationsAreChosenWithoutLosingEvidenceOfOtherKinds() {
        JsonNode stored = json("[{\"publication\":\"p1\"},{\"source\":\"UniProtKB\",\"record\":\"P16871\"}]");

        assertThat(Codecs.PUBLICATIONS.print(stored)).isEqualTo("p1");
        assertThat(Codecs.PUBLICATIONS.read("p2 p3", stored))
                .isEqualTo(
                        new Typed.Value(
                                json(
                                        "[{\"publication\":\"p2\"},{\"publication\":\"p3\"},{\"source\":\"UniProtKB\",\"record\":\"P16871\"}]")));
        assertThat(Codecs.PUBLICATIONS.read("", json("[{\"publication\":\"p1\"}]")))
                .isEqualTo(new Typed.Nothing());
    }

    @Test
    void aGeneWithoutASymbolIsNotStored() {
        assertThat(Codecs.SYMBOL.read(" ", null)).isInstanceOf(Typed.Unreadable.class);
    }

    private static JsonNode json(@Nullable String text) {
        return new JsonMapper().readTree(text);
    }
}
