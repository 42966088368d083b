package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;

/** Where every reader of proteins tells them: unknown residues are remarked. */
final class Proteins {

    private final Report report;
    private int unknown;
    private @Nullable String firstUnknown;

    Proteins(Report report) {
        this.report = report;
    }

    void tell(ProteinSequence protein) {
        String accession = protein.accession().toString();
        if (protein.sequence().indexOf('X') >= 0) {
            unknown++;
            firstUnknown = firstUnknown == null ? accession : firstUnknown;
        }
        report.record(protein);
    }

    void end() {
        if (unknown > 0) {
            report.remark(
                    0,
                    "X, an unknown residue, stands in some sequences (" + unknown + ", the first being " + firstUnknown
                            + ")");
        }
    }
}
