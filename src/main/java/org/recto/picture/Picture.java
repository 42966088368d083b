package org.recto.picture;

import java.util.List;

/**
 * A picture that is kept, apart from its content.
 *
 * @param sha256 of its content, lower-case hexadecimal
 * @param width in pixels; of an SVG those at its own size
 * @param bytes the content's size
 */
public record Picture(String sha256, PictureType type, int width, int height, long bytes) {

    /** How entries name it, and its file in a release: {@code 9f86….png}. */
    public String name() {
        return sha256 + "." + type.ending();
    }

    /**
     * A picture just uploaded.
     *
     * @param left what its file held that isn't kept, by names
     */
    public record Uploaded(Picture picture, List<String> left) {}
}
