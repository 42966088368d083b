package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Expression;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;

/** How strongly the gene is expressed in tissues, by GTEx: tissue and figure, parted or run together. */
final class ExpressionRows {

    private static final Pattern ROW = Pattern.compile(
            "(\\p{Lu}[^0-9|\\t]{1,79}?)[\\s\\p{Z}|:]*([0-9]{1,7}(?:\\.[0-9]{1,6})?)(?:[\\s\\p{Z}|]*(TPM|RPKM|FPKM))?");

    private final Draft draft;
    private final List<Expression> found = new ArrayList<>();

    ExpressionRows(Draft draft) {
        this.draft = draft;
    }

    /** Reads a row; gives false where the line is none. */
    boolean read(CardLine line) {
        Matcher row = ROW.matcher(line.raw().length() < 200 ? line.text() : "");
        if (!row.matches()) {
            return false;
        }
        Path path = draft.next(ItemKind.EXPRESSION);
        String tissue = new CardLine(1, row.group(1)).words();
        found.add(new Expression(path.last(), tissue, Double.valueOf(row.group(2)), row.group(3), "GTEx", null));
        draft.placed(line, path, Confidence.HIGH, "A row of the expression by GTEx");
        return true;
    }

    Items<Expression> items() {
        return found.isEmpty() ? Items.absent() : Items.copyOf(found);
    }
}
