package org.recto.refdata.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of tab-separated values: comments, a line that names the columns, then the rows. */
final class Columns {

    /** Takes the row that {@link Lines} stands at. */
    interface Rows {
        void take() throws Malformed;
    }

    private final Lines lines;
    private final Map<String, Integer> places = new HashMap<>();
    private int count;

    Columns(Lines lines) {
        this.lines = lines;
    }

    /**
     * Reads to the end; a row that is malformed is told and the next one taken.
     *
     * @throws org.recto.refdata.RefdataFault where one of the columns is missing
     */
    void read(List<String> needed, Report report, Rows rows) {
        while (lines.next()) {
            try {
                lines.refuseFault();
                if (lines.isEmpty() || count == 0 && lines.startsWith("# ")) {
                    continue;
                }
                if (count == 0) {
                    header(needed, report);
                } else if (lines.columns() != count) {
                    throw new Malformed("this line has " + lines.columns() + " columns, the first line " + count);
                } else {
                    rows.take();
                }
            } catch (Malformed e) {
                e.tell(report, lines.number());
            }
        }
    }

    /** A name may have a {@code #} before it, as the first ones of MANE and NCBI have. */
    private void header(List<String> needed, Report report) {
        count = lines.columns();
        for (int i = 0; i < Math.min(count, Lines.MOST_COLUMNS); i++) {
            String name = lines.text(i).strip();
            places.putIfAbsent(i == 0 && name.startsWith("#") ? name.substring(1) : name, i);
        }
        for (String column : needed) {
            if (!places.containsKey(column)) {
                throw report.fault(lines.number(), "there is no column \"" + column + "\"");
            }
        }
    }

    /** The text of a column, empty where there is no such column. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : lines.text(place).strip();
    }

    int number(String column) throws Malformed {
        Integer place = places.get(column);
        if (place == null) {
            throw new Malformed("there is no column \"" + column + "\"");
        }
        return lines.number(place, column);
    }
}
