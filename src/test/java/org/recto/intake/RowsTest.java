package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Publication;

class RowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "149627142004Aberrant things|14962714 2004",
                "78057181994Dysregulated things|7805718 1994",
                "2019019420102-step things|20190194 2010",
                "98630051999 14-3-3 things|9863005 1999",
                "9863005199914-3-3 things|9863005 1999",
                "1234561976Early things|123456 1976",
                "1312345619535-day things|13123456 1953",
                "149627143004Aberrant things|14962714 3004",
                "1496271432004Aberrant things|149627143 2004",
                "078057181994Dysregulated things|07805718 1994",
                "1496271B2004Aberrant things|1496271B 2004",
                "l49627142004Aberrant things|l4962714 2004"
            })
    void digitsComeApartIntoPmidAndYear(String row, String expected) {
        assertThat(DigitsRun.at(row))
                .extracting(run -> run.pmid() + " " + run.year())
                .containsExactly(expected);
    }

    @Test
    void digitsThatCanBeReadInTwoWaysAreAsked() {
        String row = "131219751953 cases of a disease and more.Hart A et al";
        assertThat(DigitsRun.at(row))
                .extracting(run -> run.pmid() + " " + run.year())
                .hasSizeGreaterThan(1);
        Reading reading = AtlasCards.read("ABC1 (a gene)\n\n" + row + "\n");
        assertThat(reading.entry().bibliography()).isEmpty();
        assertThat(reading.fates().getLast().confidence()).isEqualTo(Confidence.UNPLACED);
        assertThat(reading.fates().getLast().why()).contains("several ways");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "149627142004One thing.Hart MA et al|14962714|2004|(Hart et al., 2004)|[@pmid:14962714]",
                "149627143004One thing.Hart MA et al|14962714|3004|(Hart et al., 2004)|(Hart et al., 2004)",
                "1496271B2004One thing.Hart MA et al|1496271B|2004|(Hart et al., 2004)|(Hart et al., 2004)",
                "1496271B;3004;One thing.;Hart MA et al|1496271B|3004|(Hart et al., 3004)|(Hart et al., 3004)"
            })
    void aRowWithASlipOfTheHandStaysARowAndIsNotLinked(
            String row, String pmid, int year, String cited, String narrative) {
        Reading reading = AtlasCards.read("ABC1 (a gene)\n\nImplicated in\n\nEntity name\nDiabetes\nSeen once " + cited
                + ".\n\n\n" + row.replace(';', '\t') + "\n");
        assertThat(reading.entry().bibliography())
                .extracting(Publication::pmid, Publication::year, Publication::title, Publication::authors)
                .containsExactly(tuple(pmid, year, "One thing.", "Hart MA et al"));
        assertThat(Cards.at(reading, "/diseases/d1/note")).isEqualTo("Seen once " + narrative + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One thing.Hart MA et al|One thing.|Hart MA et al",
                "One thing. Another?Hart MA et al.|One thing. Another?|Hart MA et al.",
                "One thing!van der Berg A et al|One thing!|van der Berg A et al",
                "One thing.Hart M.A. et al|One thing.|Hart M.A. et al",
                "One thing in brackets)Hart MA et al|One thing in brackets)|Hart MA et al",
                "Two of 3.5 kb.O'Dowd C, Hart M|Two of 3.5 kb.|O'Dowd C, Hart M"
            })
    void aTitleEndsBeforeItsAuthors(String text, String title, String authors) {
        Titles.Parted parted = Titles.fromAuthors(text).orElseThrow();
        assertThat(parted.title()).isEqualTo(title);
        assertThat(parted.rest()).isEqualTo(authors);
    }

    @Test
    void aTitleEndsBeforeItsCount() {
        assertThat(Titles.fromCount("On chromosomes 12 and 20.185"))
                .contains(new Titles.Parted("On chromosomes 12 and 20.", "185", true));
        assertThat(Titles.fromCount("On chromosomes 12 and 20")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NCBI: 3265|NCBI Gene|3265",
                "MIM: 190020|OMIM|190020",
                "dbSNP: 3265|dbSNP|3265",
                "Somewhere Else: ab-12|Somewhere Else|ab-12"
            })
    void aLinkIsADatabaseAndAnIdentifier(String line, String database, String identifier) {
        LinkRow row = LinkRow.read(new CardLine(1, line)).orElseThrow();
        assertThat(row.database()).isEqualTo(database);
        assertThat(row.identifier()).isEqualTo(identifier);
    }
}
