package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/**
 * Reads changes with the brackets and signs that say how they go together.
 *
 * <p>What the changes themselves look like is for the {@link ChangeReader}, so that DNA, RNA and protein share this.
 */
final class AlleleReader {

    /** No description that means something nests its brackets deeper. */
    private static final int DEEPEST = 6;

    private final Cursor cursor;
    private final ChangeReader changes;
    private int depth;

    AlleleReader(Cursor cursor, ChangeReader changes) {
        this.cursor = cursor;
        this.changes = changes;
    }

    Arrangement read() throws Refused {
        Arrangement read = joined(0);
        if (!cursor.atEnd()) {
            throw cursor.refuse(Code.TRAILING_TEXT, "The description is complete before \"" + cursor.rest() + "\".");
        }
        return read;
    }

    /** What relations from the given one on join; the signs of looser ones end it. */
    private Arrangement joined(int tightness) throws Refused {
        if (tightness == Relation.values().length) {
            return unit();
        }
        Relation relation = Relation.values()[tightness];
        Arrangement first = joined(tightness + 1);
        if (!takesSign(relation)) {
            return first;
        }
        List<Arrangement> parts = new ArrayList<>();
        parts.add(first);
        do {
            parts.add(joined(tightness + 1));
        } while (takesSign(relation));
        return new Joined(relation, parts);
    }

    private boolean takesSign(Relation relation) {
        return !(relation == Relation.MOSAIC && cursor.peek(1) == '/') && cursor.take(relation.sign());
    }

    private Arrangement unit() throws Refused {
        if (cursor.peek() == '[') {
            Arrangement what = within("[", "]");
            return new Allele(what, cursor.take("sup"));
        }
        return cursor.peek() == '(' && isPrediction() ? new Predicted(within("(", ")")) : new One(changes.change());
    }

    private Arrangement within(String open, String close) throws Refused {
        if (++depth > DEEPEST) {
            throw cursor.refuse(Code.NESTED_TOO_DEEPLY, "Brackets stand within brackets more often than can be meant.");
        }
        cursor.take(open);
        Arrangement what = joined(0);
        if (!cursor.take(close)) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "The bracket " + open + " is not closed.");
        }
        depth--;
        return what;
    }

    /** Whether a round bracket holds whole changes; where it holds a position, the change goes on behind it. */
    private boolean isPrediction() {
        int close = cursor.closingBracket();
        char next = cursor.peek(close + 1);
        return close < 0 || next == '\0' || ";,])/^:".indexOf(next) >= 0 || cursor.sees("(;)", close + 1);
    }
}
