package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;

/** What the rules say of the head of a card and of its identity section, from the card's text to the findings. */
class HeadFindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"12p12.1.3", "13x12.2", "8q24:21", "7q44x", "7q44"})
    void aBandThatIsNoneIsAnError(String band) throws Exception {
        for (String label : List.of("Location ", "Location|", "LOCATION\n")) {
            assertThat(findings("Identity\n" + label + band + "\n", "loc.band-format"))
                    .singleElement()
                    .matches(finding -> finding.severity() == Severity.ERROR)
                    .matches(finding -> finding.message().contains(band));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12p12.1", "13q12.2-q12.3", "11", "Xp22.33 and Yp11.32", "8q24.21."})
    void aBandThatIsOneIsRight(String band) throws Exception {
        assertThat(findings("Identity\nLocation " + band + "\n", "loc.band-format"))
                .isEmpty();
    }

    private static List<Finding> findings(String lines, String rule) throws Exception {
        String card = "ABC1 (a gene)\n\n" + lines + "\nDNA/RNA\nDescription\nThree exons.\n";
        return Rules.check(AtlasCards.read(card).entry(), Refdata.shipped(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }
}
