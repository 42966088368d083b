package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import org.recto.refdata.WithdrawnGene;
import org.recto.refdata.WithdrawnGene.Successor;
import org.recto.term.HgncId;

/** Reads HGNC's list of genes given up: identifier, status, symbol, and the genes that they were merged into. */
final class HgncWithdrawn {

    private final Lines lines;
    private final Report report;

    private HgncWithdrawn(Lines lines, Report report) {
        this.lines = lines;
        this.report = report;
    }

    static void read(Lines lines, Report report) {
        HgncWithdrawn list = new HgncWithdrawn(lines, report);
        boolean header = true;
        while (lines.next()) {
            try {
                lines.refuseFault();
                if (!lines.isEmpty() && !header) {
                    report.record(list.record());
                }
                header &= lines.isEmpty();
            } catch (Malformed e) {
                e.tell(report, lines.number());
            }
        }
    }

    /** The last column is empty, or missing, where a gene was withdrawn outright. */
    private WithdrawnGene record() throws Malformed {
        if (lines.columns() != 3 && lines.columns() != 4) {
            throw new Malformed("this line has " + lines.columns() + " columns, where the list has 4");
        }
        HgncId id = id(lines.text(0).strip());
        String symbol = lines.text(2).strip();
        if (symbol.isEmpty()) {
            throw new Malformed(id + " has no symbol");
        }
        List<Successor> successors = new ArrayList<>();
        String merged = lines.columns() == 4 ? lines.text(3).replace("\"", "") : "";
        for (String one : merged.split("[,;]")) {
            if (!one.isBlank()) {
                successors.add(successor(one.strip()));
            }
        }
        return new WithdrawnGene(id, symbol, successors, report.provenance());
    }

    /** Its parts stood apart by slashes once. */
    private static Successor successor(String text) throws Malformed {
        String[] parts = text.split("[|/]", -1);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new Malformed(
                    "a gene that took over reads HGNC:…|SYMBOL|STATUS, unlike \"" + Terms.shortened(text) + "\"");
        }
        return new Successor(id(parts[0].strip()), parts[1].strip());
    }

    private static HgncId id(String text) throws Malformed {
        return HgncId.parse(text).orElseThrow(() -> new Malformed("\"" + Terms.shortened(text) + "\" is no HGNC id"));
    }
}
