package org.recto.refdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.refdata.Found.Version;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.term.Accession;
import org.recto.term.AminoAcid;
import org.recto.term.HgncId;

class ShippedRefdataTest {

    private final Refdata refdata = Refdata.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NM_002185.5",
                "NM_000546.6",
                "NM_033360.4",
                "NM_004985.5",
                "NM_002524.5",
                "NM_004333.6",
                "NM_000492.4"
            })
    void aCodingSequenceIsThreeTimesItsProteinAndTheStop(String accession) {
        Transcript transcript = transcript(accession);
        ProteinSequence protein = refdata.proteinOf(transcript).orElseThrow();
        assertThat(transcript.codingLength()).isEqualTo(3 * (protein.length() + 1));
        assertThat(protein.at(1)).contains(AminoAcid.MET);
        assertThat(protein.at(0)).isEmpty();
        assertThat(protein.at(protein.length() + 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NM_002185.5, SER, 185, 553, 5",
        "NM_002185.5, THR, 244, 730, 6",
        "NM_002185.5, CYS, 118, 352, 3",
        "NM_000546.6, ARG, 175, 523, 5",
        "NM_004333.6, VAL, 600, 1798, 15",
        "NM_033360.4, GLY, 12, 34, 2",
        "NM_004985.5, GLY, 12, 34, 2",
        "NM_000492.4, PHE, 508, 1522, 11",
        "NM_002524.5, GLN, 61, 181, 3"
    })
    void aKnownResidueLiesInItsExon(String accession, AminoAcid aminoAcid, int residue, int codonStart, String exon) {
        Transcript transcript = transcript(accession);
        assertThat(refdata.proteinOf(transcript).orElseThrow().at(residue)).contains(aminoAcid);
        assertThat(CodingExons.codonOf(residue).start()).isEqualTo(codonStart);
        assertThat(transcript.codingExons().exonsOfResidue(residue))
                .extracting(CodingExon::label)
                .containsExactly(exon);
    }

    @Test
    void theFirstExonOfAGeneMayCodeForNothing() {
        assertThat(transcript("NM_000546.6").exons().subList(0, 2))
                .containsExactly(new ReferenceExon("1", null, null), new ReferenceExon("2", new Stretch(1, 74), null));
    }

    @Test
    void aGeneWithTwoTranscriptsNamesTheStandardOneFirst() {
        assertThat(refdata.transcriptsOf("KRAS"))
                .extracting(transcript -> transcript.accession().toString())
                .containsExactly("NM_004985.5", "NM_033360.4");
        assertThat(refdata.transcriptsOf("KRAS"))
                .extracting(Transcript::residues)
                .extracting(length -> length.orElse(0))
                .containsExactly(188, 189);
    }

    @ParameterizedTest
    @CsvSource({"NM_002185.5, SAME", "NM_002185, UNSTATED", "NM_002185.4, OTHER"})
    void theAnswerSaysWhetherItHasTheVersionAskedFor(String asked, Version version) {
        assertThat(refdata.transcript(Accession.of(asked)))
                .contains(new Found<>(transcript("NM_002185.5"), Accession.of("NM_002185.5"), version));
    }

    @Test
    void aGeneKnowsItsNamesAndItsStandardTranscript() {
        assertThat(refdata.gene(new HgncId(6024)))
                .contains(new Gene(
                        "IL7R",
                        "interleukin 7 receptor",
                        new HgncId(6024),
                        "3575",
                        Accession.of("ENSG00000168685.15"),
                        List.of(),
                        List.of(),
                        null,
                        new Locus("GRCh38", "5", Strand.FORWARD, 35856891, 35879603),
                        List.of(new Standard(
                                true,
                                Accession.of("NM_002185.5"),
                                Accession.of("NP_002176.2"),
                                Accession.of("ENST00000303115.8"),
                                Accession.of("ENSP00000306157.3"))),
                        List.of(),
                        new Provenance("MANE", "1.0, GRCh38", "2026-11-22", "Public domain (NCBI, EMBL-EBI)")));
    }

    @Test
    void aGeneWithAClinicalTranscriptIsStillOneGene() {
        assertThat(refdata.gene("BRAF").orElseThrow().standards())
                .extracting(Standard::isSelect)
                .containsExactly(false, true);
        assertThat(refdata.gene("BRAF").map(Gene::locus).map(Locus::start)).contains(140730665);
    }

    @ParameterizedTest
    @CsvSource({"P16871, P16871", "P16871-1, P16871", "P01116, P01116-1", "P01116-2, P01116-2"})
    void aProteinIsFoundUnderItsEntryAndItsIsoform(String asked, String held) {
        assertThat(refdata.protein(Accession.of(asked)).map(ProteinSequence::accession))
                .contains(Accession.of(held));
    }

    @Test
    void whatIsNotHeldIsNotFound() {
        assertThat(refdata.transcript(Accession.of("NM_999999.1"))).isEmpty();
        assertThat(refdata.protein(Accession.of("P16871-2"))).isEmpty();
        assertThat(refdata.gene("MYC")).isEmpty();
        assertThat(refdata.transcriptsOf("MYC")).isEmpty();
        assertThat(Refdata.none().version()).isEqualTo("none");
    }

    private Transcript transcript(String accession) {
        return refdata.transcript(Accession.of(accession)).orElseThrow().value();
    }
}
