package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Hart et al., 2001)|Hart MA et al|2001|EXACT",
                "(Hart, 2001)|Hart M.-A., Moss B|2001|EXACT",
                "(Hart et al., 2001)|Hart MA Jr et al|2001|EXACT",
                "(Hart, 2001)|Hart MA 3rd, Moss B|2001|EXACT",
                "(O\u2019Doherty et al., 2009)|O'Doherty C et al|2009|EXACT",
                "(ODoherty et al., 2009)|O'Doherty C et al|2009|SPELLING",
                "(Sezary et al., 1938)|S\u00e9zary A|1938|SPELLING",
                "(Al Rawi et al., 2004)|Al-Rawi MA et al|2004|SPELLING",
                "(Garcia Marquez et al., 2004)|Garcia Marquez A et al|2004|EXACT",
                "(Garcia Marquez et al., 2004)|Marquez A et al|2004|EXACT",
                "(d'Amico et al., 2004)|D'Amico A et al|2004|EXACT",
                "(AlRawi et al., 2004)|Al-Rawi MA et al|2004|SPELLING",
                "(Berg et al., 2004)|van der Berg X et al|2004|SPELLING",
                "(Hart et al., 2010)|Hart MA et al|2012|OTHER_YEAR",
                "(Hart et al., 2010)|Moss MA et al|2010|NONE",
                "(Hart et al., 2010)|Hartwell MA et al|2010|NONE"
            })
    void aCitationIsHeldAgainstAnItem(String narrative, String authors, int year, Fit fit) {
        assertThat(Fit.of(cited(narrative), authors, year)).isEqualTo(fit);
    }

    @Test
    void anItemWithoutAuthorsFitsNothing() {
        assertThat(Fit.of(cited("(Hart et al., 2001)"), null, 2001)).isEqualTo(Fit.NONE);
        assertThat(Fit.of(cited("(Hart et al., 2001)"), "Hart A", null)).isEqualTo(Fit.OTHER_YEAR);
    }

    private static Mention.AuthorYear cited(String narrative) {
        return Prose.read(narrative)
                .all(Mention.Citations.class)
                .getFirst()
                .items()
                .getFirst();
    }
}
