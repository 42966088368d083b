package org.recto.refdata.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads HGNC's complete set as a table. Cells with several values are quoted, a bar between the values. */
final class HgncTable {

    private HgncTable() {}

    static void read(Lines lines, Report report) {
        Columns row = new Columns(lines);
        HgncGene genes = new HgncGene(report);
        row.read(List.of("hgnc_id", "symbol", "name"), report, () -> {
            Map<String, List<String>> fields = new HashMap<>();
            for (String column : HgncGene.COLUMNS) {
                fields.put(column, values(column, row.text(column)));
            }
            genes.tell(fields);
        });
        genes.end();
    }

    private static List<String> values(String column, String cell) throws Malformed {
        if (!cell.startsWith("\"")) {
            return Terms.split(cell, '|');
        }
        if (cell.length() < 2 || !cell.endsWith("\"")) {
            throw new Malformed("the quotation marks of " + column + " are not closed");
        }
        return Terms.split(cell.substring(1, cell.length() - 1).replace("\"\"", "\""), '|');
    }
}
