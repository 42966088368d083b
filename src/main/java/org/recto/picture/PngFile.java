package org.recto.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.recto.picture.PictureRefused.Why;

/**
 * Makes a PNG harmless: its pixels are written anew in colours that need no profile, without texts, times and what stood
 * behind its end.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12; // length, type and checksum of a chunk

    /** The chunks that pixels are made of. */
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** More than profiles of cameras and presses have, and no bomb. */
    private static final int LONGEST_PROFILE = 4 << 20;

    private PngFile() {}

    static Harmless read(byte[] file) {
        ByteBuffer header = ByteBuffer.wrap(file);
        if (file.length < SIGNATURE + AROUND + 13) {
            throw new PictureRefused(Why.DAMAGED);
        }
        Pixels.bounded(header.getInt(SIGNATURE + 8), header.getInt(SIGNATURE + 12));
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        byte[] profile = strip(file, bare);
        return Pixels.read(
                "png",
                bare.toByteArray(),
                image -> new Harmless(
                        PictureType.PNG,
                        image.getWidth(),
                        image.getHeight(),
                        Pixels.write("png", Colours.plain(image, profile), 0.3f),
                        List.of()));
    }

    /**
     * Leaves out all that isn't needed to draw it; texts in it may be bombs.
     *
     * @return its colour profile, empty where it has none
     */
    private static byte[] strip(byte[] file, ByteArrayOutputStream bare) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        byte[] profile = {};
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
            if (type.equals("iCCP")) {
                profile = profile(Arrays.copyOfRange(file, at + 8, at + 8 + length));
            }
            at += length + AROUND;
        }
        return profile;
    }

    /** A name, 0, how it is packed, and the packed profile. */
    private static byte[] profile(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        int from = Math.min(chunk.length, name + 2);
        try (InflaterInputStream packed =
                new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
            byte[] profile = packed.readNBytes(LONGEST_PROFILE + 1);
            return profile.length > LONGEST_PROFILE ? new byte[0] : profile;
        } catch (IOException damaged) {
            return new byte[0];
        }
    }
}
