package org.recto.refdata.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of values apart by commas, as RFC 4180 has them: a quoted value may hold commas, quotes and line breaks. */
final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Takes the row that was read. */
    interface Rows {
        void take() throws Malformed;
    }

    private final Lines lines;
    private final Report report;
    private final StringBuilder row = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> cells = List.of();
    private long rowLine;
    private boolean inQuotes;
    private int count;

    Csv(Lines lines, Report report) {
        this.lines = lines;
        this.report = report;
    }

    /**
     * Reads to the end; a row that is malformed is told and the next one taken.
     *
     * @throws org.recto.refdata.RefdataFault where one of the columns is missing
     */
    void read(List<String> needed, Rows rows) {
        while (lines.next()) {
            try {
                if (isWhole()) {
                    take(needed, rows);
                }
            } catch (Malformed e) {
                e.tell(report, rowLine);
                row.setLength(0);
                inQuotes = false;
            }
        }
        if (!row.isEmpty()) {
            report.malformed(rowLine, "the quotation marks of this row are not closed");
        }
    }

    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** Adds a line to the row; whether the row ends with it. */
    private boolean isWhole() throws Malformed {
        if (row.isEmpty()) {
            rowLine = lines.number();
        } else {
            row.append('\n');
        }
        String line = line();
        row.append(line);
        if (row.length() > Lines.LONGEST) {
            throw new Malformed("this row is longer than " + Lines.LONGEST + " letters, or its quotation marks are not"
                    + " closed");
        }
        inQuotes ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
        return !inQuotes;
    }

    /** Some published tables have lines of another encoding among those of UTF-8. */
    private String line() throws Malformed {
        if (lines.fault() == null) {
            return lines.text();
        }
        if (lines.length() == 0 || lines.text().indexOf('\0') >= 0) {
            lines.refuseFault();
        }
        report.remarkOnce(lines.number(), "some lines are not UTF-8; they are read as Windows-1252");
        int from = lines.from(0);
        return new String(lines.bytes(), from, lines.length(), WINDOWS);
    }

    private void take(List<String> needed, Rows rows) throws Malformed {
        String text = row.toString();
        row.setLength(0);
        if (text.isBlank()) {
            return;
        }
        cells = cells(text);
        while (count > 0 && cells.size() > count && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (count > 0 && cells.size() != count) {
            throw new Malformed("this row has " + cells.size() + " columns, the first one " + count);
        }
        if (count > 0) {
            rows.take();
            return;
        }
        count = cells.size();
        for (int i = 0; i < count; i++) {
            places.putIfAbsent(cells.get(i).strip(), i);
        }
        for (String column : needed) {
            if (!places.containsKey(column)) {
                throw report.fault(rowLine, "there is no column \"" + column + "\"");
            }
        }
    }

    private static List<String> cells(String text) throws Malformed {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (cells.size() > Lines.MOST_COLUMNS) {
                    throw new Malformed("this row has more than " + Lines.MOST_COLUMNS + " columns");
                }
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
