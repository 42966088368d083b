package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.hgvs.Place.End;
import org.recto.hgvs.Place.Side;

/**
 * A made-up transcript: exon 1 is n.1-20, exon 2 n.21-50, exon 3 n.51-100; it codes from n.11 to n.70, which is c.1 to
 * c.60. Its introns have 9 and 100 bases.
 */
class LayoutTest {

    private static final Span CODING = new Span(11, 70);
    private static final Layout FORWARD = new Layout(
            List.of(exon("1", 1, 20, 1001), exon("2", 21, 50, 1030), exon("3", 51, 100, 1160)), CODING, true, false);
    private static final Layout REVERSE = new Layout(
            List.of(exon("1", 1, 20, 1190), exon("2", 21, 50, 1151), exon("3", 51, 100, 1001)), CODING, true, true);
    private static final Layout CODING_PART = Layout.of(new CodingExons(
            List.of(new CodingExon("1", 1, 10), new CodingExon("2", 11, 40), new CodingExon("3", 41, 60))));

    @ParameterizedTest
    @CsvSource({
        // c., n., forward, reverse: both ends, both sides of the start and of the stop, of each exon and intron
        "-10, 1, 1001, 1209",
        "-1, 10, 1010, 1200",
        "1, 11, 1011, 1199",
        "10, 20, 1020, 1190",
        "10+1, 20+1, 1021, 1189",
        "10+5, 20+5, 1025, 1185",
        "11-4, 21-4, 1026, 1184",
        "11-1, 21-1, 1029, 1181",
        "11, 21, 1030, 1180",
        "40, 50, 1059, 1151",
        "40+50, 50+50, 1109, 1101",
        "41-50, 51-50, 1110, 1100",
        "41, 51, 1160, 1050",
        "60, 70, 1179, 1031",
        "*1, 71, 1180, 1030",
        "*30, 100, 1209, 1001"
    })
    void aPositionIsTheSameInEveryNumberingOnBothStrands(String c, String n, int forward, int reverse) {
        Position coding = position("c." + c);
        Position transcript = position("n." + n);

        for (Layout layout : List.of(FORWARD, REVERSE)) {
            int genomic = layout.isReverse() ? reverse : forward;
            OnGenome genome = new OnGenome(layout);
            assertThat(layout.renumbered(Numbering.CODING, coding, Numbering.NON_CODING))
                    .contains(transcript);
            assertThat(layout.renumbered(Numbering.NON_CODING, transcript, Numbering.CODING))
                    .contains(coding);
            assertThat(genome.genomic(layout.place(Numbering.CODING, coding))).contains(genomic);
            assertThat(genome.position(Numbering.CODING, genomic)).contains(coding);
            assertThat(genome.position(Numbering.NON_CODING, genomic)).contains(transcript);
        }
    }

    @Test
    void whatLiesOutsideTheExonsOnTheGenomeHasNoPosition() {
        assertThat(new OnGenome(FORWARD).position(Numbering.CODING, 1000)).isEmpty();
        assertThat(new OnGenome(FORWARD).position(Numbering.CODING, 1210)).isEmpty();
        assertThat(new OnGenome(CODING_PART).position(Numbering.CODING, 1)).isEmpty();
        assertThat(new OnGenome(CODING_PART).genomic(CODING_PART.place(Numbering.CODING, position("c.1"))))
                .isEmpty();
    }

    @Test
    void anIntronHasTheNumberOfTheExonBeforeIt() {
        LaidExon one = FORWARD.exons().get(0);
        LaidExon two = FORWARD.exons().get(1);

        assertThat(FORWARD.place(Numbering.CODING, position("c.10+3")))
                .isEqualTo(new Place.Intronic(one, two, Side.DONOR, 3));
        assertThat(FORWARD.place(Numbering.CODING, position("c.11-2")))
                .isEqualTo(new Place.Intronic(one, two, Side.ACCEPTOR, 2));
    }

    @Test
    void anOffsetHangsOnTheEndOfAnExonAlone() {
        LaidExon two = FORWARD.exons().get(1);

        assertThat(FORWARD.place(Numbering.CODING, position("c.39+1")))
                .isEqualTo(new Place.OffBoundary(two, 49, Side.DONOR));
        assertThat(FORWARD.place(Numbering.CODING, position("c.11+1")))
                .isEqualTo(new Place.OffBoundary(two, 21, Side.DONOR));
        assertThat(FORWARD.place(Numbering.CODING, position("c.40-1")))
                .isEqualTo(new Place.OffBoundary(two, 50, Side.ACCEPTOR));
    }

    @ParameterizedTest
    @CsvSource({
        "c.-11, TRANSCRIPT",
        "c.-10-1, TRANSCRIPT",
        "c.*31, TRANSCRIPT",
        "c.*30+1, TRANSCRIPT",
        "c.999999999, CODING_SEQUENCE",
        "c.*999999999, TRANSCRIPT",
        "c.-999999999, TRANSCRIPT",
        "c.61, CODING_SEQUENCE",
        "n.101, TRANSCRIPT",
        "r.61, CODING_SEQUENCE",
        "c.10+10, INTRON",
        "c.11-10, INTRON",
        "c.10+999999999, INTRON"
    })
    void whatLiesBehindAnEndIsSaidToDoSo(String text, End end) {
        assertThat(FORWARD.place(numbering(text), position(text))).isEqualTo(new Place.Beyond(end));
    }

    @ParameterizedTest
    @CsvSource({"c.-1", "c.*1", "c.1-1", "c.60+1", "n.1", "g.1011"})
    void ofACodingPartWhatLiesAroundItIsUnknown(String text) {
        assertThat(CODING_PART.place(numbering(text), position(text))).isEqualTo(new Place.Unknown());
        assertThat(Layout.NONE.place(numbering(text), position(text))).isEqualTo(new Place.Unknown());
    }

    @Test
    void aCodingPartTellsExonsAndBoundaries() {
        assertThat(CODING_PART.place(Numbering.CODING, position("c.10+9000"))).isInstanceOf(Place.Intronic.class);
        assertThat(CODING_PART.place(Numbering.CODING, position("c.12-1"))).isInstanceOf(Place.OffBoundary.class);
        assertThat(CODING_PART.place(Numbering.CODING, position("c.61")))
                .isEqualTo(new Place.Beyond(End.CODING_SEQUENCE));
        assertThat(CODING_PART.renumbered(Numbering.CODING, position("c.1"), Numbering.NON_CODING))
                .isEmpty();
    }

    @Test
    void aResidueIsACodonAndBack() {
        assertThat(FORWARD.codonOf(1)).contains(new Span(11, 13));
        assertThat(FORWARD.codonOf(20)).contains(new Span(68, 70));
        assertThat(FORWARD.codonOf(21)).isEmpty();
        assertThat(FORWARD.codonOf(0)).isEmpty();
        assertThat(FORWARD.residueOf(10)).isEmpty();
        assertThat(FORWARD.residueOf(13)).contains(1);
        assertThat(FORWARD.residueOf(14)).contains(2);
        assertThat(FORWARD.residueOf(71)).isEmpty();
    }

    @Test
    void exonsThatDoNotFollowEachOtherAreNoLayout() {
        assertThatThrownBy(() -> new Layout(List.of(exon("1", 2, 20, 1001)), null, true, false))
                .hasMessage("Exon 1 begins at 2, where 1 comes next");
        assertThatThrownBy(() -> new Layout(List.of(exon("1", 1, 20, 1001), exon("2", 21, 50, 1030)), null, true, true))
                .hasMessage("Exon 2 does not follow the one before it on the genome");
        assertThatThrownBy(() -> new Layout(List.of(exon("1", 1, 20, 1001)), new Span(5, 21), true, false))
                .hasMessage("What codes ends at 21, the exons at 20");
        assertThatThrownBy(() -> new LaidExon("1", new Span(1, 20), new Span(1, 19)))
                .hasMessage("Exon 1 has 20 bases, and 19 on the genome");
    }

    private static LaidExon exon(String label, int start, int end, int genomic) {
        return new LaidExon(label, new Span(start, end), new Span(genomic, genomic + end - start));
    }

    private static Numbering numbering(String text) {
        return Numbering.of(text.charAt(0)).orElseThrow();
    }

    private static Position position(String text) {
        Description description = Description.read(text + "del").accepted().orElseThrow();
        return Optional.of((Description.Nucleotide) description)
                .flatMap(nucleotide -> nucleotide.change().exactly())
                .orElseThrow()
                .start();
    }
}
