package org.recto.refdata.format;

import org.recto.refdata.MimRecord;
import org.recto.refdata.MimRecord.Kind;

/** Reads OMIM's mim2gene: number and kind of each entry; the genes behind them are other sources' to tell. */
final class Mim2Gene {

    private Mim2Gene() {}

    static void read(Lines lines, Report report) {
        while (lines.next()) {
            try {
                lines.refuseFault();
                if (!lines.isEmpty() && lines.byteAt(0) != '#') {
                    report.record(record(lines, report));
                }
            } catch (Malformed e) {
                e.tell(report, lines.number());
            }
        }
    }

    private static MimRecord record(Lines lines, Report report) throws Malformed {
        if (lines.columns() < 2) {
            throw new Malformed("this line has one column, where mim2gene has a number and its kind");
        }
        String number = lines.text(0).strip();
        if (!number.matches("[1-9][0-9]{5}")) {
            throw new Malformed("\"" + Terms.shortened(number) + "\" is no number of OMIM's");
        }
        return new MimRecord(number, kind(lines.text(1).strip()), report.provenance());
    }

    private static Kind kind(String words) throws Malformed {
        return switch (words) {
            case "gene" -> Kind.GENE;
            case "phenotype" -> Kind.PHENOTYPE;
            case "gene/phenotype" -> Kind.GENE_AND_PHENOTYPE;
            case "predominantly phenotypes" -> Kind.PREDOMINANTLY_PHENOTYPE;
            case "moved/removed" -> Kind.MOVED_OR_REMOVED;
            default -> throw new Malformed("\"" + Terms.shortened(words) + "\" is no kind of entry in OMIM");
        };
    }
}
