package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Reads how often something stands in a row, with its brackets: {@code [23]}, {@code [(10_20)]}, {@code [?]}. */
final class CountReader {

    private final Cursor cursor;

    CountReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** In square brackets. */
    Count bracketed() throws Refused {
        cursor.take('[');
        int start = cursor.position();
        Count count;
        if (cursor.take('(')) {
            count = range();
            if (!cursor.take(')')) {
                throw cursor.refuse(Code.BRACKET_EXPECTED, "The bracket around an uncertain number is not closed.");
            }
        } else {
            Integer exactly = numberOrUnknown();
            count = new Count(exactly, exactly);
            if (cursor.peek() == '_') {
                cursor.take();
                numberOrUnknown();
                throw cursor.refuseAt(
                                start,
                                Code.COUNT_RANGE,
                                "A range of numbers stands in round brackets of its own: [(10_20)].")
                        .or(start, cursor.position(), "(" + cursor.since(start) + ")");
            }
        }
        if (!cursor.take(']')) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "Behind the number stands ].");
        }
        return count;
    }

    /** What stands in round brackets: {@code 10_20}, or one number. */
    Count range() throws Refused {
        int start = cursor.position();
        Integer least = numberOrUnknown();
        if (!cursor.take('_')) {
            return new Count(least, least);
        }
        Integer most = numberOrUnknown();
        if (least != null && most != null && least >= most) {
            throw cursor.refuseAt(start, Code.RANGE_ORDER, "The smaller number stands first.")
                    .or(start, cursor.position(), most + "_" + least);
        }
        return new Count(least, most);
    }

    private @Nullable Integer numberOrUnknown() throws Refused {
        return cursor.take('?') ? null : Integer.valueOf(cursor.number("a number"));
    }
}
