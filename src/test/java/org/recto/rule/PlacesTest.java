package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/** What the rules on places say of an entry on a gene on 16p12.1, whose other name is NILR. */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The IL21R gene is located on chromosome 16p12.1.",
                "The gene maps to 16p12.",
                "The gene maps to chromosome 16, band p12.1.",
                "IL21R (16p12.1) is next to IL4R (16p11.2).",
                "IL21R (16p) is lost.",
                "The gene lies on the short arm of chromosome 16 (16p12.1).",
                "IL4R maps to 16p11.2, and so does SPN.",
                "BCL6 (3q27) fuses to IL21R (16p12).",
                "The t(3;16)(q27;p11) joins BCL6 to IL21R.",
                "A deletion of 16p11.2 takes the gene away.",
                "Gains of 16q and losses of 16p11 were seen; the breakpoint lies in 16p11.",
                "The breakpoint is located at 16p11.",
                "The pseudogene is located on chromosome 7q11.",
                "The murine gene maps to chromosome 7.",
                "The mouse IL21R gene is located on 7q21.",
                "A related gene is located on 12q13.",
                "A locus for asthma maps to 16p11.",
                "The IL21R promoter was linked to a marker on 16q23.",
                "NILR (16p12.1; HGNC 6006) is a receptor.",
                "Its ligand IL21 is located on chromosome 4q27.",
                "The gene for IL21 (4q27) and IL21R are conserved.",
                "The gene spans 48,020 bp (chr16:27,402,174-27,450,193, GRCh38).",
                "The gene spans about 50 kb, from 27,402,174 to 27,450,193 (hg38).",
                "The gene spans 48 kb on chromosome 16: 27402174..27450193 (NCBI build 36.3).",
                "It covers 48 kb and lies at chr16:27402174-27450193 (GRCh38); the mRNA has 2,500 bp.",
                "A deletion of 1.2 Mb, from 27,000,000 to 27,450,193 (hg19), was found.",
                "Starts at 27402174 and ends at 27450193 bp from pter (according to hg38-Dec_2013).",
                "The distance is 1,200,000 to 1,300,000 bp according to hg19.",
                "Between 100,000 and 2,000,000 cells per ml were seeded on chromosome 16 slides.",
                "The IL21R gene has 9 exons over 48 kb. Positions are those of GRCh38. It lies at 27402174-27450193 bp."
            })
    void whatIsRightIsNotSpokenOf(String sentence) {
        assertThat(findings(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The IL21R gene is located on chromosome 16p11.|loc.band-vs-coords",
                "The gene maps to 16p13.1-p12.3.|loc.band-vs-coords",
                "NILR (16p11) in normal cells.|loc.band-vs-coords",
                "IL21R is localised to 17p12.1.|loc.band-vs-coords",
                "The gene spans 49,020 bp (27,402,174 to 27,450,193, hg38).|loc.span-arith",
                "The gene spans 84 kb, from 27,402,174 to 27,450,193 (GRCh38).|loc.span-arith",
                "The gene lies at chr16:27,402,174-27,450,193.|loc.assembly-named",
                "It starts at 27402174 and ends at 27450193 bp from pter.|loc.assembly-named"
            })
    void whatIsWrongIsFound(String sentence, String rule) {
        assertThat(findings(sentence)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5p13.2", "21q22.12", "Xp11.23", "16p13.3-p13.2", "5q31-q33", "11q23", "22cen", "1p36.1-p36.2",
                        "12q24.31",
                "Yp11.32", "5pter", "19cen-q12", "7p22-qter", "Xp22.33 and Yp11.32", "1q", "Xq28", "5q31q33",
                        "mitochondria"
            })
    void aBandOfIscnIsRight(String band) {
        assertThat(bands(band)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2q37.3 or so",
                "23q11",
                "5p13.2.1",
                "p13.2",
                "5p13,2",
                "5r13",
                "5p13.",
                "12p45",
                "7q44x",
                "5p13.2 (35 Mb)",
                "1p36.1-36.2",
                "chr5p13.2",
                "5 p13.2",
                "1q23 and 7q34",
                "5p03"
            })
    void whatIsNoBandIsSaidToBeNone(String band) {
        assertThat(bands(band)).containsExactly("loc.band-format");
    }

    private static List<String> bands(String band) {
        return ruleIds(Entry.begin("IL21R").with(Example.set("/identity/location", Map.of("cytoband", band))));
    }

    private static List<String> findings(String sentence) {
        return ruleIds(Entry.begin("IL21R")
                .with(Example.set("/identity/aliases", List.of("NILR")))
                .with(Example.set("/identity/location", Map.of("cytoband", "16p12.1")))
                .with(Example.set("/gene/description", sentence)));
    }

    private static List<String> ruleIds(Entry entry) {
        return Rules.check(entry, Refdata.none(), RuleSet.standard()).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("loc."))
                .toList();
    }
}
