package org.recto.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.recto.picture.PictureRefused.Why;

/** Makes a PNG harmless: its pixels are written anew, without texts, times, profiles and what stood behind its end. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12; // length, type and checksum of a chunk

    /** The chunks that pixels are made of. */
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    static Harmless read(byte[] file) {
        ByteBuffer header = ByteBuffer.wrap(file);
        if (file.length < SIGNATURE + AROUND + 13) {
            throw new PictureRefused(Why.DAMAGED);
        }
        Pixels.bounded(header.getInt(SIGNATURE + 8), header.getInt(SIGNATURE + 12));
        return Pixels.read(
                "png",
                bare(file),
                image -> new Harmless(
                        PictureType.PNG,
                        image.getWidth(),
                        image.getHeight(),
                        Pixels.write("png", image, 0.3f),
                        List.of()));
    }

    /** The file without all that isn't needed to draw it; texts in it may be bombs. */
    private static byte[] bare(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            if (at > file.length - AROUND) {
                throw new PictureRefused(Why.DAMAGED);
            }
            int length = chunks.getInt(at);
            if (length < 0 || length > file.length - AROUND - at) {
                throw new PictureRefused(Why.DAMAGED);
            }
            type = new String(file, at + 4, 4, US_ASCII);
            if (PIXELS.contains(type)) {
                bare.write(file, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return bare.toByteArray();
    }
}
