package org.recto.refdata.format;

/** Reads what a file says of itself in its first lines. */
final class HeadingReader {

    private HeadingReader() {}

    static Heading read(Format format, byte[] head) {
        return Heading.NONE;
    }
}
