package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.hgvs.Objection.Code;

class KnownTranscriptTest {

    /** c.1 is n.4; exon 1 ends with c.9, exon 2 with c.21, which is the transcript's last coding base. */
    private static final String BASES = "GGC" + "ATGAAACCC" + "CTTTGGGATTAA" + "CAAA";

    private static final Layout LAYOUT = new Layout(
            List.of(
                    new LaidExon("1", new Span(1, 12), new Span(101, 112)),
                    new LaidExon("2", new Span(13, 28), new Span(123, 138))),
            new Span(4, 24),
            true,
            false);
    private static final KnownTranscript KNOWN = new KnownTranscript(LAYOUT, BASES, "MKPLWD");

    @ParameterizedTest
    @CsvSource({
        "c.4A>G",
        "c.6delA",
        "c.9del",
        "c.9+1G>T",
        "c.10-3del",
        "c.-3_-2del",
        "c.4_6delAAAinsGG",
        "c.*4del",
        "c.3_4insC",
        "c.15_16insTCG",
        "c.(3_4)_(9_10)del",
        "c.(9+1_10-1)_(12_13)del",
        "c.3_4ins10_12inv",
        "r.4a>g",
        "r.12_13insc",
        "n.7A>G",
        "p.(Lys2Arg)",
        "p.Ter7GlnextTer?",
        "p.(Xaa3Arg)",
        "c.4N>G",
        "g.4C>T"
    })
    void whatTheTranscriptAllowsMeetsNoObjection(String text) {
        assertThat(against(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c.4C>G            | WRONG_BASE         | At c.4 the transcript has A, not C.
            c.4_6delAAC       | WRONG_BASE         | At c.4_6 the transcript has AAA, not AAC.
            r.2a>g            | WRONG_BASE         | At r.2 the transcript has u, not a.
            n.4C>G            | WRONG_BASE         | At n.4 the transcript has A, not C.
            c.[4A>G;7T>G]     | WRONG_BASE         | At c.7 the transcript has C, not T.
            c.8+1G>T          | NO_EXON_BOUNDARY   | c.8+1 hangs on no boundary of an exon: exon 1 ends with c.9.
            c.(8+1_9)_12del   | NO_EXON_BOUNDARY   | c.8+1 hangs on no boundary of an exon: exon 1 ends with c.9.
            c.3_4ins[A;8+1_9] | NO_EXON_BOUNDARY   | c.8+1 hangs on no boundary of an exon: exon 1 ends with c.9.
            c.11-1G>T         | NO_EXON_BOUNDARY   | c.11-1 hangs on no boundary of an exon: exon 2 begins with c.10.
            c.9+8G>T          | FARTHER_EXON       | c.9+8 is counted from the nearer exon as c.10-3.
            c.9+11G>T         | BEYOND_TRANSCRIPT  | c.9+11 lies beyond the intron's other end.
            c.22G>T           | BEYOND_TRANSCRIPT  | c.22 lies beyond the coding sequence, whose last base is c.21; behind it bases are counted from the stop codon, from *1 on.
            c.*5G>T           | BEYOND_TRANSCRIPT  | c.*5 lies beyond the transcript, which runs from c.-3 to c.*4.
            n.29G>T           | BEYOND_TRANSCRIPT  | n.29 lies beyond the transcript, which runs from n.1 to n.28.
            p.Lys3Arg         | WRONG_RESIDUE      | The protein has Pro3, not Lys3.
            p.Ter6GlnextTer?  | WRONG_RESIDUE      | The protein has Asp6, not Ter6.
            p.Lys7Arg         | WRONG_RESIDUE      | The protein has Ter7, not Lys7.
            p.(Lys2_Trp4del)  | WRONG_RESIDUE      | The protein has Leu4, not Trp4.
            p.Lys8Arg         | BEYOND_PROTEIN     | Lys8 lies beyond the protein, which has 6 residues.
            """)
    void whatItDoesNotAllowIsSaidWithItsReason(String text, Code code, String message) {
        assertThat(against(text)).containsExactly(new Objection(code, message, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "c.4del, NOT_MOST_3_PRIME, c.6del",
        "c.(4_5dup), NOT_MOST_3_PRIME, c.(5_6dup)",
        "c.3_4insA, DUPLICATION_AS_INSERTION, c.6dup",
        "c.6_7insAAA, DUPLICATION_AS_INSERTION, c.4_6dup",
        "r.6_7insa, DUPLICATION_AS_INSERTION, r.6dup",
        "n.9_10insA, DUPLICATION_AS_INSERTION, n.9dup",
        "c.3_4insACC, NOT_MOST_3_PRIME, c.4_5insCCA",
        "c.14_15insGTTTG, DUPLICATION_AS_INSERTION, c.11_15dup",
        "c.21_*1insA, DUPLICATION_AS_INSERTION, c.21dup",
        // across the junction of the exons the same base follows, but not in the genome
        "c.7del, NOT_MOST_3_PRIME, c.9del",
        "c.9_10insC, DUPLICATION_AS_INSERTION, c.10dup",
        "c.-3_-2insG, DUPLICATION_AS_INSERTION, c.-2dup"
    })
    void whatIsRatherWrittenOtherwiseComesWithHow(String text, Code code, String rather) {
        assertThat(against(text)).singleElement().satisfies(objection -> {
            assertThat(objection.code()).isEqualTo(code);
            assertThat(objection.corrections()).containsExactly(rather);
            assertThat(against(rather)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "p.Lys2del, NOT_MOST_3_PRIME, p.Lys3del",
        "p.(Trp6_Ser8dup), NOT_MOST_3_PRIME, p.(Ser8_Trp10dup)",
        "p.(Lys2_Lys3insLysLys), DUPLICATION_AS_INSERTION, p.(Lys2_Lys3dup)",
        "p.Leu5_Trp6insTrpArg, NOT_MOST_3_PRIME, p.Trp6_Trp7insArgTrp",
        "p.Trp9_Trp10insTrpTrp, DUPLICATION_AS_INSERTION, p.Trp9_Trp10dup",
        "p.Trp10_Asp11insAspGly, NOT_MOST_3_PRIME, p.Asp11_Ter12insGlyAsp"
    })
    void inAProteinTooTheLastOfEqualPlacesIsNamed(String text, Code code, String rather) {
        KnownTranscript known = new KnownTranscript(Layout.NONE, null, "MKKPLWWSWWD");

        assertThat(known.against(read(text))).singleElement().satisfies(objection -> {
            assertThat(objection.code()).isEqualTo(code);
            assertThat(objection.corrections()).containsExactly(rather);
            assertThat(known.against(read(rather))).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.Asp11del", "p.Leu5_Trp6insArg", "p.Lys3_Pro4insArgTer", "p.Lys3dup"})
    void whatIsNamedAtItsLastPlaceMeetsNoObjection(String text) {
        assertThat(new KnownTranscript(Layout.NONE, null, "MKKPLWWSWWD").against(read(text)))
                .isEmpty();
    }

    @Test
    void aShiftIntoWhatIsNotKnownIsNotOffered() {
        Layout part = Layout.of(new CodingExons(List.of(new CodingExon("1", 1, 6))));
        KnownTranscript known = new KnownTranscript(part, "ATGTAA", null);

        assertThat(known.against(read("c.5del"))).isEmpty();
        assertThat(known.against(read("c.1_2insA")))
                .extracting(Objection::code)
                .containsExactly(Code.DUPLICATION_AS_INSERTION);
        assertThat(known.against(read("p.Lys8Arg"))).isEmpty();
    }

    private static List<Objection> against(String text) {
        return KNOWN.against(read(text));
    }

    private static Description read(String text) {
        return Description.read(text).accepted().orElseThrow(() -> new AssertionError(text));
    }
}
