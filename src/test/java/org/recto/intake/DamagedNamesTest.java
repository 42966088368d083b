package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class DamagedNamesTest {

    private static final String TEXT =
            "ABC1 (a gene)\n\n\nThe gene has 3 exons (ODowd et al., 2004), as ODowd found.\n\n\n";
    private static final String ITEM = "151234562004Where models are expressed.O'Dowd PJ et al\n";

    @Test
    void aNameThatTheBibliographySpellsIsOfferedWithItsSource() {
        Reading reading = AtlasCards.read(TEXT + ITEM);
        assertThat(reading.damage())
                .extracting(
                        DamagedName::words,
                        DamagedName::line,
                        DamagedName::start,
                        DamagedName::restored,
                        DamagedName::publication)
                .containsExactly(tuple("ODowd", 4, 22, "O'Dowd", "p1"), tuple("ODowd", 4, 46, "O'Dowd", "p1"));
    }

    /** The rule on spellings must still hear of it. */
    @Test
    void theTextStaysAsTheSitePrintedIt() {
        assertThat(AtlasCards.read(TEXT + ITEM).entry().gene().description())
                .isEqualTo("The gene has 3 exons (ODowd et al., 2004), as ODowd found.");
    }

    @Test
    void whereTwoSurnamesFitNoneIsOffered() {
        String other = "151234572005More models.ODowd A et al\n";
        assertThat(AtlasCards.read(TEXT + ITEM + other).damage())
                .extracting(DamagedName::restored)
                .containsExactly(null, null);
    }

    @Test
    void lettersThatCameOutWrongAreNotGuessed() {
        Reading reading = AtlasCards.read(TEXT.replace("ODowd", "Josçphe") + ITEM.replace("O'Dowd", "Josèphe"));
        assertThat(reading.damage()).isEmpty();
        assertThat(reading.entry().gene().description()).contains("(Josçphe et al., 2004)");
    }

    @Test
    void aNameThatIsRightIsNoDamage() {
        assertThat(AtlasCards.read(TEXT.replace("ODowd", "O'Dowd") + ITEM).damage())
                .isEmpty();
    }

    @Test
    void theSitesEscapesInAnAffiliationAreUndone() {
        Reading reading = AtlasCards.read(
                "ABC1 (a gene)\n\n2009-05-01   Ada Field \n\nUniversity of Ghent\\\\\\/Bruges, Belgium\n\n\nThree exons.\n");
        assertThat(reading.entry().contributors().get(0).affiliation().value())
                .isEqualTo("University of Ghent/Bruges, Belgium");
    }
}
