package org.recto.entry;

import org.jspecify.annotations.Nullable;

/**
 * A value that someone gave, which may be that there is none: {@code null} in the JSON.
 *
 * <p>Where a record holds no {@code Stated} at all the key is absent and nothing is known. An exon whose coding span is
 * stated as none does not code; one without a coding span has simply not been described.
 */
public record Stated<T>(@Nullable T value) {

    public static <T> Stated<T> as(T value) {
        return new Stated<>(value);
    }

    public static <T> Stated<T> none() {
        return new Stated<>(null);
    }

    /** The value behind {@code stated}, or {@code null} where it is absent or none. */
    public static <T> @Nullable T valueOf(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value;
    }
}
