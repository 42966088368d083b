package org.recto.hgvs;

import org.jspecify.annotations.Nullable;

/**
 * How often a unit stands in a row: {@code 23}, {@code (10_20)}, {@code (60_?)}, {@code ?}.
 *
 * @param least {@code null} where not known
 * @param most {@code null} where not known; not less than the least
 */
public record Count(@Nullable Integer least, @Nullable Integer most) {

    public Count {
        if (least != null && most != null && least > most) {
            throw new IllegalArgumentException("The least count " + least + " is more than the most " + most);
        }
    }

    public static Count of(int exactly) {
        return new Count(exactly, exactly);
    }

    /** As HGVS writes it between square brackets. */
    public String print() {
        if (least == null && most == null) {
            return "?";
        }
        return least != null && least.equals(most)
                ? least.toString()
                : "(" + (least == null ? "?" : least) + "_" + (most == null ? "?" : most) + ")";
    }
}
