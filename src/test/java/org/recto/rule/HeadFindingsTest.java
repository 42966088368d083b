package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The reference has the example's gene in 5p13.2: papers of before the genome was read mapped genes to bands nearby. */
    @ParameterizedTest
    @CsvSource({"5p13.1, WARNING", "5p12, WARNING", "5q13.2, ERROR", "6p13, ERROR"})
    void anotherBandOfTheArmIsAWarningAndAnyOtherAnError(String band, Severity severity) {
        assertThat(Rules.check(
                                ExampleEntry.entry().with(Example.set("/identity/location", Map.of("cytoband", band))),
                                ExampleRefdata.REFDATA,
                                RuleSet.standard())
                        .findings())
                .filteredOn(finding -> finding.ruleId().equals("loc.band-vs-coords"))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void whoWroteAnUpdateIsNotListedTwice() throws Exception {
        String head = "Written\t2009-11\tAda Field, Bo Hill\nInstitute of Models, Ghent, Belgium\n"
                + "Updated\t2018-02\tBo Hill\nInstitute of Models, Ghent, Belgium\n";
        assertThat(findings(head, "meta.author-affil")).isEmpty();
        assertThat(findings(head.replace("Ada Field", "Bo Hill"), "meta.author-affil"))
                .singleElement()
                .matches(finding -> finding.message().contains("2 times"));
    }

    @Test
    void affiliationsWhoseOwnersAreUnknownStandUnplaced() throws Exception {
        String head = "Written\t2009-11\tAda Field, Bo Hill, Cy Rivers\n";
        String lines = "Institute of Models, Ghent, Belgium\nUniversity of Samples, Bruges, Belgium\n";
        assertThat(findings(head + lines, "meta.author-affil"))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.NOTE)
                .matches(finding -> finding.message().contains("stands unplaced"));
        assertThat(findings(head, "meta.author-affil"))
                .singleElement()
                .matches(finding -> finding.message().startsWith("No affiliation"));
    }

    private static List<Finding> findings(String lines, String rule) throws Exception {
        String card = "ABC1 (a gene)\n\n" + lines + "\nDNA/RNA\nDescription\nThree exons.\n";
        return Rules.check(AtlasCards.read(card).entry(), Refdata.shipped(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }
}
