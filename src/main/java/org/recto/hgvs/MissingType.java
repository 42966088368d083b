package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** What a text may have been meant to say whose type and point are not where they belong. */
final class MissingType {

    private static final String TYPES = "cgnmorp";

    private MissingType() {}

    /** The cursor stands where the type was expected. */
    static Refused refuse(Cursor cursor, @Nullable Reference reference) {
        int at = cursor.position();
        char type = Character.toLowerCase(cursor.peek());
        Refused refused = cursor.refuse(
                Code.NO_TYPE,
                "A description starts with its kind of sequence and a point: c., g., m., n., o., p. or r.");
        boolean isType = TYPES.indexOf(type) >= 0;
        if (isType && cursor.peek(1) == '.') {
            return refused.or(at, at + 1, String.valueOf(type));
        }
        if (isType && cursor.peek() == type && ",;:_ ".indexOf(cursor.peek(1)) >= 0 && cursor.peek(1) != '\0') {
            return refused.or(at + 1, at + 2, ".");
        }
        boolean isPosition = "0123456789-*?([".indexOf(cursor.peek(1)) >= 0 && cursor.peek(1) != '\0';
        if (isType && type != 'p' && cursor.peek() == type && isPosition) {
            return refused.or(at + 1, at + 1, ".");
        }
        int glued = reference == null ? gluedType(cursor) : -1;
        if (glued > 0) {
            boolean isOtherSign = ".,;-_".indexOf(cursor.peek(glued - at - 1)) >= 0;
            return refused.or(isOtherSign ? glued - 1 : glued, glued, ":");
        }
        Refused numbered = LegacyForms.numbered(cursor);
        if (numbered != null) {
            return numbered;
        }
        boolean isNumber = "0123456789-*([?".indexOf(cursor.peek()) >= 0 && !cursor.atEnd();
        return isNumber ? offerTypes(refused, at, reference) : refused;
    }

    /** Where {@code NM_004006.2c.76A>C} lacks its colon; negative where it does not look like that. */
    private static int gluedType(Cursor cursor) {
        int at = cursor.position();
        for (int i = 4; i < 60 && cursor.peek(i) != '\0'; i++) {
            boolean isBehind = Character.isDigit(cursor.peek(i - 1)) || ").,;-_".indexOf(cursor.peek(i - 1)) >= 0;
            if (isBehind && TYPES.indexOf(cursor.peek(i)) >= 0 && cursor.peek(i + 1) == '.') {
                return at + i;
            }
        }
        return -1;
    }

    private static Refused offerTypes(Refused refused, int at, @Nullable Reference reference) {
        ReferenceKind within = reference == null ? null : reference.kindWithin();
        ReferenceKind counted = reference == null ? null : within == null ? reference.kind() : within;
        String types = counted == null
                ? "cg"
                : switch (counted) {
                    case CODING_TRANSCRIPT -> "c";
                    case NON_CODING_TRANSCRIPT -> "n";
                    case TRANSCRIPT, LRG_TRANSCRIPT -> "cn";
                    case GENOMIC, LRG, CHROMOSOME -> "g";
                    case PROTEIN, LRG_PROTEIN -> "p";
                    case GENE, RECORD, ASSEMBLY, MALFORMED -> "cg";
                };
        for (int i = 0; i < types.length(); i++) {
            refused.or(at, at, types.charAt(i) + ".");
        }
        return refused;
    }
}
