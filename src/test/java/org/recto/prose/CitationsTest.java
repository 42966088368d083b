package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.prose.Told.citations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.prose.Mention.CitedKeys;
import org.recto.prose.Mention.Key;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen before (Hart et al., 2001).|Hart+ 2001",
                "Seen before (Hart and Moss, 2001).|Hart+Moss 2001",
                "Seen before (Hart & Moss 2001).|Hart+Moss 2001",
                "Seen before (Hart, 2001).|Hart 2001",
                "Seen before (O\u2019Doherty et al., 2009).|O\u2019Doherty+ 2009",
                "Seen before (Al-Rawi et al., 2004).|Al-Rawi+ 2004",
                "Seen before (van der Berg et al., 2004).|van der Berg+ 2004",
                "Seen before (De Keersmaecker et al, 2013).|De Keersmaecker+ 2013",
                "Seen before (S\u00e9zary et al., 1938).|S\u00e9zary+ 1938",
                "Seen before (Smith JA et al., 1999).|Smith+ 1999",
                "Hart et al. (2001) saw it.|Hart+ 2001",
                "Hart and colleagues (2001) saw it.|Hart+ 2001",
                "It was seen (reviewed in Hart, 2001).|Hart 2001"
            })
    void aCitationIsReadInEachOfItsForms(String narrative, String citation) {
        assertThat(citations(narrative)).containsExactly(citation);
    }

    @Test
    void severalInABracketAreOneGroup() {
        String narrative =
                "Cells grow (e.g. Hart et al., 1990; Moss, 2004a,b; reviewed in Bell, 2012 and Yu et al., 2012).";
        assertThat(citations(narrative))
                .containsExactly("Hart+ 1990", "Moss 2004a", "Moss 2004b", "Bell 2012", "Yu+ 2012");
        Mention.Citations group =
                Prose.read(narrative).all(Mention.Citations.class).getFirst();
        assertThat(group.bracketed()).isTrue();
        assertThat(group.words()).startsWith("(e.g. Hart").endsWith("2012)");
    }

    @Test
    void aGroupThatSharesItsBracketKeepsToItself() {
        Mention.Citations group = Prose.read("Cells grow (exon 6; Hart et al., 1990).")
                .all(Mention.Citations.class)
                .getFirst();
        assertThat(group.bracketed()).isFalse();
        assertThat(group.words()).isEqualTo("Hart et al., 1990");
    }

    @Test
    void citationsOutsideBracketsVouchForEachOther() {
        assertThat(citations("Reviews are: Hart and Moss, 2012; Bell, 2011."))
                .containsExactly("Hart+Moss 2012", "Bell 2011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Lisbon, 2012 was wet.",
                "(March, 2012)",
                "In May 2012 the trial began.",
                "The WHO 2016 classification (GRCh38, 2013).",
                "Since 1990 and until 2001.",
                "A cohort of 2012 patients."
            })
    void aPlaceOrMonthWithAYearIsNoCitation(String narrative) {
        assertThat(citations(narrative)).isEmpty();
    }

    @Test
    void keysAreReadWithTheirGroup() {
        List<CitedKeys> groups = Prose.read("Cells [reviewed in @pmid:22939755; e.g. @pmid:2189505] grow, see @pmid:1.")
                .all(CitedKeys.class);
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().range()).isEqualTo(new Range(6, 54));
        assertThat(groups.getFirst().items())
                .containsExactly(
                        new Key(new Range(19, 33), "@pmid:22939755", "pmid", "22939755"),
                        new Key(new Range(40, 53), "@pmid:2189505", "pmid", "2189505"));
        assertThat(groups.getLast().items()).extracting(Key::identifier).containsExactly("1");
    }

    @Test
    void anEscapedAtSignOrAnAddressIsNoKey() {
        assertThat(Prose.read("Write to a@pmid:1 or \\@pmid:2.").all(CitedKeys.class))
                .isEmpty();
    }
}
