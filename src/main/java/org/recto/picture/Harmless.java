package org.recto.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recto.picture.PictureRefused.Why;

/**
 * What of an uploaded file can be shown to anyone. What the file is, its content says, never its name.
 *
 * @param content the file to keep: drawn anew from the pixels, or written anew from what of an SVG is allowed
 * @param left names of what an SVG held that isn't kept
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Harmless(PictureType type, int width, int height, byte[] content, List<String> left) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Kinds that people have at hand, by how their files begin. */
    private static final Map<String, String> OTHERS = Map.of(
            "GIF8", "GIF",
            "RIFF", "WebP",
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "BM", "BMP",
            "%PDF", "PDF",
            "%!PS", "PostScript",
            "8BPS", "Photoshop",
            "PK\3\4", "Office");

    /** @throws PictureRefused where there is nothing to keep */
    static Harmless of(byte[] file) {
        if (file.length == 0) {
            throw new PictureRefused(Why.EMPTY);
        }
        if (file.length > Pictures.MOST_BYTES) {
            throw new PictureRefused(Why.TOO_LONG, Pictures.MOST_BYTES >> 20);
        }
        if (begins(file, PNG)) {
            return PngFile.read(file);
        }
        if (begins(file, JPEG)) {
            return JpegFile.read(file);
        }
        if (mayBeXml(file)) {
            return SvgFile.read(file);
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (begins(file, other.getKey().getBytes(US_ASCII))) {
                throw new PictureRefused(Why.OTHER_KIND, other.getValue());
            }
        }
        throw new PictureRefused(Why.UNKNOWN_KIND);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** Whether the first character that isn't space is {@code <}, in UTF-8 or UTF-16. */
    private static boolean mayBeXml(byte[] file) {
        for (byte b : file) {
            if (b == '<') {
                return true;
            }
            boolean space = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0;
            boolean mark =
                    b == (byte) 0xef || b == (byte) 0xbb || b == (byte) 0xbf || b == (byte) 0xfe || b == (byte) 0xff;
            if (!space && !mark) {
                return false;
            }
        }
        return false;
    }
}
