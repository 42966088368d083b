package org.recto.refdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recto.hgvs.LaidExon;
import org.recto.hgvs.Layout;
import org.recto.hgvs.Span;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.term.Accession;

class TranscriptLayoutTest {

    private static final ReferenceExon ONE = exon("1", null, new Stretch(1001, 1010));
    private static final ReferenceExon TWO = exon("2", new Stretch(1, 7), new Stretch(1101, 1120));
    private static final ReferenceExon THREE = exon("3", new Stretch(8, 12), new Stretch(1201, 1230));

    @Test
    void exonsOnTheGenomeGiveTheWholeTranscriptWithItsUntranslatedRegions() {
        assertThat(layout(Strand.FORWARD, ONE, TWO, THREE))
                .isEqualTo(new Layout(
                        List.of(
                                new LaidExon("1", new Span(1, 10), new Span(1001, 1010)),
                                new LaidExon("2", new Span(11, 30), new Span(1101, 1120)),
                                new LaidExon("3", new Span(31, 60), new Span(1201, 1230))),
                        new Span(24, 35),
                        true,
                        false));
    }

    @Test
    void onTheReverseStrandTheFirstExonLiesHighest() {
        ReferenceExon first = exon("1", new Stretch(1, 7), new Stretch(1201, 1220));
        ReferenceExon second = exon("2", new Stretch(8, 12), new Stretch(1101, 1130));

        Layout layout = layout(Strand.REVERSE, first, second);
        assertThat(layout.isReverse()).isTrue();
        assertThat(layout.isWhole()).isTrue();
        assertThat(layout.coding()).isEqualTo(new Span(14, 25));
    }

    @Test
    void whereAnExonsPlaceIsNotKnownTheCodingPartIsLaidOut() {
        ReferenceExon unplaced = exon("3", new Stretch(8, 12), null);

        Layout layout = layout(Strand.FORWARD, ONE, TWO, unplaced);
        assertThat(layout.isWhole()).isFalse();
        assertThat(layout.coding()).isEqualTo(new Span(1, 12));
    }

    @Test
    void aCodingSequenceWithinOneExonDoesNotTellWhereItBegins() {
        ReferenceExon only = exon("1", new Stretch(1, 12), new Stretch(1101, 1120));

        assertThat(layout(Strand.FORWARD, only).isWhole()).isFalse();
    }

    @Test
    void exonsThatDoNotFitTheirCodingSpansAreNotBelieved() {
        ReferenceExon middle = exon("2", new Stretch(8, 12), new Stretch(1201, 1230));
        ReferenceExon last = exon("3", new Stretch(13, 15), new Stretch(1301, 1330));

        assertThat(layout(Strand.FORWARD, TWO, middle, last).isWhole()).isFalse();
        assertThat(layout(Strand.FORWARD, exon("1", new Stretch(1, 7), new Stretch(1, 6)), THREE)
                        .isWhole())
                .isFalse();
    }

    @Test
    void exonsThatDoNotFollowEachOtherOnTheGenomeAreNotBelieved() {
        assertThat(layout(Strand.REVERSE, ONE, TWO, THREE).isWhole()).isFalse();
    }

    @Test
    void anEndThatHasNotBeenFoundLeavesTheNumberOfResiduesOpen() {
        assertThat(transcript(Strand.FORWARD, List.of(), TWO, THREE).residues()).contains(3);
        assertThat(transcript(Strand.FORWARD, List.of("cds_end_NF"), TWO, THREE).residues())
                .isEmpty();
    }

    private static ReferenceExon exon(String label, @Nullable Stretch coding, @Nullable Stretch genomic) {
        return new ReferenceExon(label, coding, genomic);
    }

    private static Layout layout(Strand strand, ReferenceExon... exons) {
        return transcript(strand, List.of(), exons).layout();
    }

    private static Transcript transcript(Strand strand, List<String> tags, ReferenceExon... exons) {
        Provenance provenance = new Provenance("made up", "1", "2026-11-22", "none");
        return new Transcript(Accession.of("NM_1.1"), "A", null, strand, List.of(exons), null, tags, provenance);
    }
}
