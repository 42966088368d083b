package org.recto.fill;

import java.util.Objects;
import java.util.stream.Stream;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Transcript;

/** What records of reference data are called where they are named as origins. */
final class Records {

    private Records() {}

    static Origin of(Gene gene) {
        String name = Stream.of(
                        gene.hgncId(),
                        gene.ncbiGene() == null ? null : "GeneID:" + gene.ncbiGene(),
                        gene.ensembl(),
                        gene.symbol())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
        return new Origin(name, gene.provenance());
    }

    static Origin of(Transcript transcript) {
        return new Origin(transcript.accession().toString(), transcript.provenance());
    }

    static Origin of(ProteinSequence protein) {
        return new Origin(protein.accession().toString(), protein.provenance());
    }
}
