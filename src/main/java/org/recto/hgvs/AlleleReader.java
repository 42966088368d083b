package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final Relation[] LOOSEST_FIRST = Relation.values();

    private final Cursor cursor;
    private final ChangeReader changes;
    private final char type;
    private int depth;
    private @Nullable Change last;

    /** @param type the letter before the point */
    AlleleReader(Cursor cursor, ChangeReader changes, char type) {
        this.cursor = cursor;
        this.changes = changes;
        this.type = type;
    }

    /** Reads as far as the arrangement goes. */
    Arrangement read() throws Refused {
        return joined(0);
    }

    /** What relations from the given one on join; the signs of looser ones end it. */
    private Arrangement joined(int tightness) throws Refused {
        if (tightness == LOOSEST_FIRST.length) {
            return unit();
        }
        Relation relation = LOOSEST_FIRST[tightness];
        Arrangement first = joined(tightness + 1);
        if (cursor.atEnd() || !takesSign(relation)) {
            return first;
        }
        List<Arrangement> parts = new ArrayList<>();
        parts.add(first);
        do {
            boolean isMixture = relation == Relation.MOSAIC || relation == Relation.CHIMERA;
            boolean isOfOne = isMixture && first instanceof One && "[(".indexOf(cursor.peek()) < 0;
            parts.add(isOfOne ? after(((One) first).change()) : joined(tightness + 1));
        } while (takesSign(relation));
        return new Joined(relation, parts);
    }

    private One after(Change first) throws Refused {
        last = changes.changeAfter(first);
        return new One(last);
    }

    private boolean takesSign(Relation relation) throws Refused {
        String sign = relation.sign();
        if (!cursor.sees(sign)) {
            return false;
        }
        boolean isChimera = relation == Relation.MOSAIC && cursor.peek(1) == '/';
        boolean isOfOtherReference =
                (relation == Relation.OR || relation == Relation.AND) && ReferenceReader.colonAhead(cursor, 1) > 0;
        if (isChimera || isOfOtherReference) {
            return false;
        }
        if (relation == Relation.JUNCTION && type != 'g') {
            throw cursor.refuse(
                    Code.FUSION_FORM, "With :: RNA is described (r.), or on a chromosome (g.) the joint of a ring.");
        }
        return cursor.take(sign);
    }

    private Arrangement unit() throws Refused {
        if (cursor.peek() == '[') {
            Arrangement what = within('[', ']');
            return new Allele(what, cursor.take("sup"));
        }
        if (cursor.peek() == '(' && isPrediction()) {
            return new Predicted(within('(', ')'));
        }
        last = changes.change();
        return new One(last);
    }

    private Arrangement within(char open, char close) throws Refused {
        if (++depth > DEEPEST) {
            throw cursor.refuse(Code.NESTED_TOO_DEEPLY, "Brackets stand within brackets more often than can be meant.");
        }
        int start = cursor.position();
        cursor.take(open);
        if (cursor.peek() == close) {
            throw empty();
        }
        Arrangement what = joined(0);
        if (!cursor.take(close)) {
            throw unclosed(start, open, close);
        }
        depth--;
        return what;
    }

    private Refused empty() {
        Refused refused = cursor.refuse(
                Code.ALLELE_FORM, "An allele's brackets hold a change: unchanged is =, unknown is ?, absent is 0.");
        int at = cursor.position();
        if (last instanceof NucleotideChange nucleotide && nucleotide.at() != null) {
            refused.or(at, at, nucleotide.at().print() + "=");
        } else if (last instanceof ProteinChange protein && protein.named().isPresent()) {
            refused.or(at, at, protein.named().get() + "=");
        }
        return refused.or(at, at, "?");
    }

    private Refused unclosed(int start, char open, char close) {
        int at = cursor.position();
        if (cursor.peek() == '+') {
            return cursor.refuse(Code.ALLELE_SIGN, "Changes on one chromosome are set apart by ;.")
                    .or(at, at + 1, ";");
        }
        Refused refused = cursor.refuseAt(
                cursor.atEnd() ? start : at,
                Code.BRACKET_EXPECTED,
                String.valueOf(close),
                cursor.atEnd()
                        ? "The bracket " + open + " that opens here is not closed."
                        : "Here a change ends, and " + close + " was expected.");
        return cursor.atEnd() ? refused.or(at, at, String.valueOf(close)) : refused;
    }

    /** Whether a round bracket holds whole changes; where it holds a position, the change goes on behind it. */
    private boolean isPrediction() {
        int close = cursor.closingBracket();
        char next = close < 0 ? '\0' : cursor.peek(close + 1);
        return next == '\0' || ";,])/^:".indexOf(next) >= 0 || cursor.sees("(;)", close + 1);
    }
}
