package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;

/** Holds the rules to what is true of every transcript that ships, on both strands, in every state of an entry. */
class SevenTranscriptsTest {

    private static final Refdata REFDATA = Refdata.shipped();

    private static final String VARIANT = """
            {"id": "v1", "asStated": "%s", "statedExon": "%s"}""";

    static Stream<Transcript> transcripts() {
        return Stream.of("IL7R", "TP53", "KRAS", "NRAS", "BRAF", "CFTR")
                .flatMap(symbol -> REFDATA.transcriptsOf(symbol).stream());
    }

    @Test
    void sevenTranscriptsShip() {
        assertThat(transcripts()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void anEntryMadeFromTheReferenceHasNothingToFind(Transcript transcript) {
        assertThat(ruleIds(whole(transcript))).isEmpty();
        assertThat(ruleIds(codingOnly(transcript))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void anExonBoundaryMovedByOneIsFound(Transcript transcript) {
        Entry entry = codingOnly(transcript);
        int end = java.util.Objects.requireNonNull(
                        transcript.codingExons().exons().get(1))
                .end();
        assertThat(ruleIds(entry.with(Example.set("/gene/transcripts/t1/exons/x2/coding/end", end - 1))))
                .containsExactly("tx.exon-tiling");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aLengthThatIsOneOffIsFound(Transcript transcript) {
        int length = transcript.residues().orElseThrow();
        assertThat(ruleIds(whole(transcript).with(Example.set("/protein/length", length - 1))))
                .containsExactly("prot.length-agrees");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aTopologyWithAndWithoutSignalPeptideIsRight(Transcript transcript) {
        int length = transcript.residues().orElseThrow();
        Entry without = whole(transcript)
                .with(feature(1, "topological domain", 1, 50))
                .with(feature(2, "transmembrane region", 51, 71))
                .with(feature(3, "topological domain", 72, length));
        assertThat(ruleIds(without)).isEmpty();
        Entry with = whole(transcript)
                .with(feature(1, "signal peptide", 1, 20))
                .with(feature(2, "topological domain", 21, 50))
                .with(feature(3, "transmembrane region", 51, 71))
                .with(feature(4, "topological domain", 72, length));
        assertThat(ruleIds(with)).isEmpty();
        assertThat(ruleIds(with.with(Example.set("/protein/features/f3/end", 70))))
                .containsExactly("prot.domain-tiling");
        assertThat(ruleIds(with.with(Example.set("/protein/features/f4/end", length + 1))))
                .containsExactly("prot.in-range");
    }

    @ParameterizedTest
    @CsvSource({
        "NM_002185.5, S185C, 5",
        "NM_002185.5, 244(T/I), 6",
        "NM_002185.5, C118Y, 3",
        "NM_000546.6, R175H, 5",
        "NM_000546.6, R273H, 8",
        "NM_004333.6, V600E, 15",
        "NM_033360.4, G12D, 2",
        "NM_004985.5, G12D, 2",
        "NM_004985.5, Q61H, 3",
        "NM_000492.4, F508del, 11",
        "NM_000492.4, ΔF508, 11",
        "NM_002524.5, Q61K, 3"
    })
    void aKnownVariantIsRightInItsExonAndWrongInAnother(String accession, String variant, int exon) {
        Transcript transcript =
                REFDATA.transcript(Accession.of(accession)).orElseThrow().value();
        for (Entry entry : List.of(whole(transcript), named(transcript), begun(transcript))) {
            assertThat(ruleIds(with(entry, variant, exon))).isEmpty();
            assertThat(findings(with(entry, variant, exon + 1)))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("var.exon-agrees", Severity.ERROR));
        }
    }

    @ParameterizedTest
    @CsvSource({"NM_000546.6, R175H, 4", "NM_004985.5, G12D, 1", "NM_002524.5, Q61K, 2"})
    void countingCodingExonsOnlyIsNotedNotCalledWrong(String accession, String variant, int exon) {
        Transcript transcript =
                REFDATA.transcript(Accession.of(accession)).orElseThrow().value();
        assertThat(findings(with(whole(transcript), variant, exon)))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("var.exon-agrees", Severity.NOTE));
    }

    @ParameterizedTest
    @CsvSource({
        "NM_002185.5, S186C, 5",
        "NM_000546.6, H175R, 5",
        "NM_004333.6, E600V, 15",
        "NM_004333.6, V599E, 15",
        "NM_004985.5, G14D, 2",
        "NM_000492.4, F507del, 11",
        "NM_002524.5, K61Q, 3"
    })
    void aReferenceResidueThatIsAnotherIsFound(String accession, String variant, int exon) {
        Transcript transcript =
                REFDATA.transcript(Accession.of(accession)).orElseThrow().value();
        for (Entry entry : List.of(whole(transcript), named(transcript), begun(transcript))) {
            assertThat(ruleIds(with(entry, variant, exon))).containsExactly("var.ref-residue");
        }
    }

    @Test
    void anIsoformIsHeldAgainstItsOwnTranscript() {
        Transcript fourA =
                REFDATA.transcript(Accession.of("NM_033360.4")).orElseThrow().value();
        Transcript fourB =
                REFDATA.transcript(Accession.of("NM_004985.5")).orElseThrow().value();
        // Residue 180 is a cysteine in 4A and a lysine in 4B.
        assertThat(ruleIds(with(whole(fourA), "C180S", 5))).isEmpty();
        assertThat(ruleIds(with(whole(fourB), "C180S", 5))).containsExactly("var.ref-other-isoform");
        assertThat(ruleIds(with(begun(fourB), "C180S", 5))).isEmpty();
    }

    private static Entry with(Entry entry, String variant, int exon) {
        return entry.with(Example.add("/mutations/variants", VARIANT.formatted(variant, exon)));
    }

    private static org.recto.entry.Edit feature(int number, String type, int start, int end) {
        return Example.add("/protein/features", """
                {"id": "f%d", "type": "%s", "start": %d, "end": %d}""".formatted(number, type, start, end));
    }

    private static Entry begun(Transcript transcript) {
        return Entry.begin(transcript.gene());
    }

    private static Entry named(Transcript transcript) {
        return begun(transcript).with(Example.add("/gene/transcripts", """
                        {"id": "t1", "accession": "%s"}""".formatted(transcript.accession())));
    }

    private static Entry whole(Transcript transcript) {
        return withExons(transcript, transcript.exons());
    }

    private static Entry codingOnly(Transcript transcript) {
        return withExons(
                transcript,
                transcript.exons().stream()
                        .filter(exon -> exon.coding() != null)
                        .toList());
    }

    private static Entry withExons(Transcript transcript, List<ReferenceExon> exons) {
        Entry entry = named(transcript)
                .with(Example.set("/protein/length", transcript.residues().orElseThrow()))
                .with(Example.set(
                        "/gene/exonCount",
                        Integer.parseInt(transcript.exons().getLast().label())));
        for (int i = 0; i < exons.size(); i++) {
            ReferenceExon exon = exons.get(i);
            ReferenceExon.Stretch coding = exon.coding();
            entry = entry.with(Example.add("/gene/transcripts/t1/exons", """
                    {"id": "x%d", "label": "%s", "coding": %s}""".formatted(
                    i + 1,
                    exon.label(),
                    coding == null ? "null" : "{\"start\": %d, \"end\": %d}".formatted(coding.start(), coding.end()))));
        }
        return entry;
    }

    private static Report check(Entry entry) {
        return Rules.check(entry, REFDATA, RuleSet.standard());
    }

    /** Names of old habit are another rule's business and are found wherever this test has one. */
    private static List<Finding> findings(Entry entry) {
        return check(entry).findings().stream()
                .filter(finding -> !finding.ruleId().matches("var\\.(hgvs-legacy|protein-only)"))
                .toList();
    }

    private static List<String> ruleIds(Entry entry) {
        return findings(entry).stream().map(Finding::ruleId).toList();
    }
}
