package org.recto.refdata;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file of tab-separated values: comments, then a line that names the columns, then the rows. */
final class Table {

    private final String file;
    private final List<String> columns;

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Hands each row on, in the file's order. A name may have a {@code #} before it, as MANE's first one has. */
    static void read(String file, BufferedReader lines, List<String> needed, Consumer<Row> rows) {
        Table table = null;
        int number = 0;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            number++;
            if (line.isBlank() || (table == null && line.startsWith("# "))) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (table == null) {
                table = new Table(file, header(cells));
                table.refuseMissing(needed, number);
            } else if (cells.size() != table.columns.size()) {
                throw new RefdataFault(
                        file,
                        number,
                        "this line has " + cells.size() + " columns, the first line " + table.columns.size());
            } else {
                rows.accept(table.new Row(cells, number));
            }
        }
        if (table == null) {
            throw new RefdataFault(file, 0, "the file is empty");
        }
    }

    private static List<String> header(List<String> cells) {
        List<String> columns = new ArrayList<>(cells);
        columns.set(0, columns.getFirst().replaceFirst("^#", ""));
        return columns;
    }

    private void refuseMissing(List<String> needed, int line) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new RefdataFault(file, line, "there is no column \"" + column + "\"");
            }
        }
    }

    /** One line of values. */
    final class Row {
        private final List<String> cells;
        private final int line;

        private Row(List<String> cells, int line) {
            this.cells = cells;
            this.line = line;
        }

        String text(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        int number(String column) {
            String text = text(column);
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw fault("\"" + text + "\" is no number, as " + column + " must be");
            }
        }

        RefdataFault fault(String sentence) {
            return new RefdataFault(file, line, sentence);
        }
    }
}
