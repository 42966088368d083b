package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.hgvs.UncertainResidues.Within;

/** Reads what stands behind {@code p.}: where something happened, exactly or not; what, is for the edit reader. */
final class ProteinReader implements ChangeReader {

    private final Cursor cursor;
    private final AminoAcidReader aminoAcids;
    private final ResidueReader residues;
    private final ProteinEditReader edits;

    ProteinReader(Cursor cursor) {
        this.cursor = cursor;
        this.aminoAcids = new AminoAcidReader(cursor);
        this.residues = new ResidueReader(cursor, aminoAcids);
        this.edits = new ProteinEditReader(cursor, aminoAcids, residues);
    }

    @Override
    public ProteinChange change() throws Refused {
        if (cursor.take("?")) {
            return new ProteinChange.Unknown(null);
        }
        if (cursor.take("=")) {
            return new ProteinChange.Unchanged(null);
        }
        if (cursor.take("0")) {
            return new ProteinChange.NoProtein(cursor.take("?"));
        }
        if (cursor.take("(")) {
            return uncertain();
        }
        int begin = cursor.position();
        ResidueRange at = residues.range();
        ProteinChange change = edits.behind(begin, at);
        return change instanceof ProteinChange.Unchanged ? mixed(begin, at, change) : referenceFirst(begin, at, change);
    }

    /** {@code Trp24=/Cys}, where what else was found is told without its residue. */
    private ProteinChange mixed(int begin, ResidueRange at, ProteinChange unchanged) throws Refused {
        Relation sign = sign();
        if (sign == null) {
            return unchanged;
        }
        int ahead = sign.sign().length();
        boolean isEither = cursor.peek(ahead) == '(' && cursor.peek(ahead + 1 + aminoAcids.length(ahead + 1)) == '^';
        if ((!isEither && "([=?".indexOf(cursor.peek(ahead)) >= 0)
                || (aminoAcids.length(ahead) > 0 && !namesNoResidue(ahead))) {
            return unchanged;
        }
        cursor.take(sign.sign());
        return new ProteinChange.Mixed(at, sign, edits.behind(begin, at));
    }

    /** {@code Trp24Cys/=}: whatever there is more of, the reference is told first. */
    private ProteinChange referenceFirst(int begin, ResidueRange at, ProteinChange change) throws Refused {
        Relation sign = sign();
        if (sign != null && cursor.peek(sign.sign().length()) == '=') {
            int start = cursor.position();
            int end = start + sign.sign().length() + 1;
            String residue = at.print();
            String printed = change.print();
            String tail = printed.startsWith(residue) ? printed.substring(residue.length()) : printed;
            throw cursor.refuseAt(
                            start,
                            Code.REFERENCE_FIRST,
                            "The reference is told first, whichever is found more often: Trp24=/Cys.")
                    .or(begin, end, residue + "=" + sign.sign() + tail);
        }
        if (sign != null && at.isSingle() && namesNoResidue(sign.sign().length())) {
            int start = cursor.position();
            cursor.take(sign.sign());
            int other = cursor.position();
            aminoAcids.read();
            String second = at.print() + cursor.since(other);
            throw cursor.refuseAt(
                            start,
                            Code.CHANGE_EXPECTED,
                            "Behind / stands a whole change; one residue or the other is written with ^: Gly56Ala^Ser.")
                    .or(start, other, "^")
                    .or(begin, cursor.position(), "[" + change.print() + "];[" + second + "]");
        }
        return change;
    }

    /** Whether so far ahead an amino acid stands alone, without a position. */
    private boolean namesNoResidue(int ahead) {
        int length = aminoAcids.length(ahead);
        char behind = cursor.peek(ahead + length);
        return length > 0 && !(behind >= '0' && behind <= '9');
    }

    private @Nullable Relation sign() {
        return cursor.sees("//") ? Relation.CHIMERA : cursor.sees("/") ? Relation.MOSAIC : null;
    }

    /** {@code (Ala123_Pro131)fs} and {@code (Gln18)[(70_80)]}, without the opening bracket. */
    private ProteinChange uncertain() throws Refused {
        int begin = cursor.position() - 1;
        if (cursor.peek() != '?') {
            ResidueRange unit = residues.range();
            if (cursor.sees(")[")) {
                cursor.take(")");
                return edits.repeat(unit, true);
            }
            if (cursor.peek() != ')' && cursor.peek() != '_' || unit.isSingle() && cursor.peek() == ')') {
                throw bracketed(begin);
            }
            cursor.goTo(begin + 1);
        }
        Within start = residues.within();
        if (!cursor.take("_")) {
            return new ProteinChange.Somewhere(new UncertainResidues(start, null), edits.event());
        }
        residues.bracket("(");
        UncertainResidues at = new UncertainResidues(start, residues.within());
        if (!at.isInOrder()) {
            throw cursor.refuseAt(begin, Code.RANGE_ORDER, "A range runs from the smaller position to the larger.");
        }
        return new ProteinChange.Somewhere(at, edits.event());
    }

    /** {@code (Trp24)Cys}: a bracket holds all of what is predicted. */
    private Refused bracketed(int begin) {
        cursor.goTo(begin);
        int close = begin + Math.max(1, cursor.closingBracket());
        cursor.goTo(close + 1);
        while (!cursor.atEnd() && ")];,(/^".indexOf(cursor.peek()) < 0) {
            cursor.take();
        }
        int end = cursor.position();
        return cursor.refuseAt(close, Code.BRACKET_EXPECTED, "The brackets of a prediction hold the whole change.")
                .or(begin, end, "(" + cursor.between(begin + 1, close) + cursor.between(close + 1, end) + ")");
    }
}
