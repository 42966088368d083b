package org.recto.picture;

/** What kinds of picture are kept. */
public enum PictureType {
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    SVG("svg", "image/svg+xml");

    private final String ending;
    private final String mediaType;

    PictureType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
