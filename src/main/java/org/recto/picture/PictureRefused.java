package org.recto.picture;

import java.util.List;

/** A file is no picture that can be kept. What is said of it to people is the screen's, by {@link #why()}. */
public final class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with the file, each with the values that a sentence about it takes. */
    public enum Why {
        /** It holds nothing. */
        EMPTY,
        /** It is longer than {@link Pictures#MOST_BYTES}. */
        TOO_LONG,
        /** Width, height and how many pixels are taken at most. */
        TOO_MANY_PIXELS,
        /** It is of another kind, which is named where it was recognised. */
        OTHER_KIND,
        UNKNOWN_KIND,
        /** It breaks off, or isn't what its beginning says. */
        DAMAGED,
        /** A JPEG in colours for print. */
        PRINT_COLOURS,
        /** An SVG that isn't XML; the line. */
        NOT_XML,
        /** XML that isn't SVG. */
        NOT_SVG,
        /** An SVG that declares entities. */
        ENTITIES,
        /** An SVG that says neither how large it is nor has a viewBox. */
        NO_SIZE,
        /** An SVG of more parts than a browser should be asked to draw. */
        TOO_COMPLEX,
        /** An SVG of which nothing to draw is left. */
        NOTHING_LEFT
    }

    private final Why why;
    private final transient List<Object> values;

    PictureRefused(Why why, Object... values) {
        super(why + " " + List.of(values));
        this.why = why;
        this.values = List.of(values);
    }

    public Why why() {
        return why;
    }

    public List<Object> values() {
        return values;
    }
}
