package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;

/** Where every reader of proteins tells them: each accession once, unknown residues remarked. */
final class Proteins {

    private final Report report;
    private final NameSet accessions;
    private int unknown;
    private @Nullable String firstUnknown;

    Proteins(Report report) {
        this.report = report;
        this.accessions = new NameSet(report);
    }

    /** @param line where the record starts */
    void tell(ProteinSequence protein, long line) throws Malformed {
        String accession = protein.accession().toString();
        if (!accessions.add(accession)) {
            throw new Malformed(line, accession + " stands here a second time");
        }
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
