package org.recto.intake;

import java.util.List;
import java.util.Optional;
import org.recto.term.Pmid;

/**
 * A row of the bibliography or of the list of citing articles, its cells run together or parted by tabs or bars.
 *
 * @param pmid as it is written: digits, but for a slip of the hand
 * @param year year
 * @param rest what follows: title and authors, or title and count
 * @param isSure whether nothing had to be weighed
 */
record TableRow(String pmid, int year, List<String> rest, boolean isSure) {

    /** Whether a line begins as such a row does. */
    static boolean startsOne(CardLine line) {
        String text = line.text();
        int digits = 0;
        while (digits < text.length() && digits < 8 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        List<DigitsRun> runs = text.length() > 20 ? DigitsRun.at(text) : List.of();
        boolean isRunTogether =
                !runs.isEmpty() && (digits >= 5 || runs.getFirst().isMiswritten());
        return isRunTogether || cells(text).isPresent();
    }

    /** The row, where its digits can be parted in one way only. */
    static Optional<TableRow> read(CardLine line) {
        Optional<TableRow> cells = cells(line.text());
        if (cells.isPresent()) {
            return cells;
        }
        List<DigitsRun> runs = DigitsRun.at(line.text());
        if (runs.size() != 1) {
            return Optional.empty();
        }
        DigitsRun run = runs.getFirst();
        String rest = line.text().substring(run.length());
        boolean isSure = !rest.isEmpty() && !Character.isDigit(rest.charAt(0)) && !run.isMiswritten();
        return Optional.of(new TableRow(run.pmid(), run.year(), List.of(rest), isSure));
    }

    private static Optional<TableRow> cells(String text) {
        String separator = text.indexOf('\t') >= 0 ? "\t" : "\\|";
        List<String> cells =
                List.of(text.split(separator, 8)).stream().map(String::strip).toList();
        boolean isRow = cells.size() >= 3
                        && Pmid.parse(cells.get(0)).isPresent()
                        && cells.get(1).matches("(18|19|20)[0-9]{2}")
                || cells.size() == 4
                        && DigitsRun.isPmid(cells.get(0))
                        && cells.get(1).matches("[0-9]{4}");
        return isRow
                ? Optional.of(new TableRow(
                        cells.get(0), Integer.parseInt(cells.get(1)), cells.subList(2, cells.size()), true))
                : Optional.empty();
    }
}
