package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Reads an RNA that two transcripts were joined to: {@code NM_152263.2:r.-115_775::NM_002609.3:r.1580_*1924}. */
final class FusionReader {

    private final Cursor cursor;

    FusionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads on behind the first {@code r.}. */
    Description.Fusion read(@Nullable Reference first) throws Refused {
        if (first == null) {
            throw cursor.refuse(Code.REFERENCE_FORM, "Each part of an adjoined transcript names its own reference.");
        }
        Description.Fusion.Part five = part(first);
        expectJunction();
        String linker = null;
        if (ReferenceReader.colonAhead(cursor) < 0) {
            linker = linker();
            expectJunction();
        }
        Description.Fusion.Part three = part(reference());
        if (cursor.sees("::")) {
            throw cursor.refuse(Code.FUSION_FORM, "An adjoined transcript is described with two partners.");
        }
        return new Description.Fusion(five, linker, three);
    }

    private void expectJunction() throws Refused {
        if (!cursor.take("::")) {
            throw cursor.refuse(Code.FUSION_FORM, "Between the parts of an adjoined transcript stands ::.");
        }
    }

    private String linker() throws Refused {
        int start = cursor.position();
        cursor.skipBases(Numbering.RNA);
        Refused slip = BaseSlips.find(cursor, Numbering.RNA);
        if (slip != null) {
            throw slip;
        }
        if (cursor.position() == start) {
            throw cursor.refuse(
                    Code.FUSION_FORM, "Behind :: stands the other transcript, or the bases between the two.");
        }
        return cursor.since(start);
    }

    private Reference reference() throws Refused {
        int start = cursor.position();
        int colon = ReferenceReader.colonAhead(cursor);
        if (colon < 0) {
            throw cursor.refuse(Code.FUSION_FORM, "Behind :: stands the other transcript's reference and range.");
        }
        Reference reference = ReferenceReader.read(cursor, colon);
        cursor.take(':');
        if (!cursor.take("r.")) {
            throw cursor.refuse(Code.FUSION_FORM, "Adjoined transcripts are described as RNA, r., on both sides.");
        }
        ReferenceRules.refuseMismatch(cursor, start, reference, 'r');
        return reference;
    }

    private Description.Fusion.Part part(Reference reference) throws Refused {
        PositionReader positions = new PositionReader(cursor, Numbering.RNA);
        int start = cursor.position();
        Location at = positions.location();
        boolean isRange = switch (at) {
            case Interval interval -> !interval.isSingle();
            case Location.Uncertain uncertain -> uncertain.end() != null;
            case Location.AcrossOrigin _ -> false;
        };
        if (!isRange) {
            throw cursor.refuseAt(
                    start,
                    Code.FUSION_FORM,
                    "Each part is a range; where its outer end was not looked at, that is ?, as in ?_775.");
        }
        ReferenceRules.remarkIntron(cursor, positions.firstIntronic(), reference);
        return new Description.Fusion.Part(reference, at);
    }
}
