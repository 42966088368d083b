package org.recto.workbench.entry.section;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.picture.Picture;

/**
 * The pictures of an entry's figures.
 *
 * @param accession of the entry, {@code null} where it was never saved
 * @param keep keeps an uploaded file, or refuses it by {@link org.recto.picture.PictureRefused}
 */
public record Album(@Nullable String accession, Function<byte[], Picture.Uploaded> keep) {

    /** The accession as addresses of pictures want it. */
    String of() {
        return Objects.requireNonNullElse(accession, "");
    }
}
