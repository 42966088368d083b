package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.Locus;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

class RefdataJsonTest {

    private static final Provenance PROVENANCE = new Provenance("Made up", "1", "2026-01-01", "CC0-1.0");

    @Test
    void aGeneComesBackAsItWas() {
        Gene gene = new Gene(
                "ABC1",
                null,
                new HgncId(5),
                "77",
                Accession.of("ENSG00000000001.2"),
                List.of("ABCD"),
                List.of("OLD1"),
                "5p13.2",
                new Locus("GRCh38", "5", Strand.REVERSE, 10, 20),
                List.of(new Gene.Standard(
                        true,
                        Accession.of("NM_1.1"),
                        Accession.of("NP_1.1"),
                        Accession.of("ENST1.1"),
                        Accession.of("ENSP1.1"))),
                List.of(new Link(Database.OMIM, "123456")),
                PROVENANCE);
        assertThat(RefdataJson.write(gene)).doesNotContain("Made up");
        assertThat(RefdataJson.gene(RefdataJson.write(gene), PROVENANCE)).isEqualTo(gene);
    }

    @Test
    void aTranscriptComesBackAsItWas() {
        Transcript transcript = new Transcript(
                Accession.of("NM_1.1"),
                "ABC1",
                new Locus("GRCh38", "5", Strand.FORWARD, 10, 40),
                Strand.FORWARD,
                List.of(
                        new ReferenceExon("1", null, new Stretch(10, 12)),
                        new ReferenceExon("2", new Stretch(1, 12), new Stretch(20, 40))),
                Accession.of("NP_1.1"),
                List.of("MANE Select"),
                PROVENANCE);
        assertThat(RefdataJson.transcript(RefdataJson.write(transcript), PROVENANCE))
                .isEqualTo(transcript);
    }

    @Test
    void aProteinComesBackWithItsSequence() {
        ProteinSequence protein = new ProteinSequence(
                Accession.of("Q00001"),
                "ABC1_HUMAN",
                null,
                "MAC",
                2,
                List.of(new ProteinFeature("signal peptide", null, 1, null)),
                List.of(Accession.of("NM_1.1")),
                List.of(new Link(Database.PDB, "1ABC")),
                PROVENANCE);
        assertThat(RefdataJson.write(protein)).doesNotContain("MAC");
        assertThat(RefdataJson.protein(RefdataJson.write(protein), "MAC", PROVENANCE))
                .isEqualTo(protein);
    }
}
