package org.recto.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recto.picture.PictureRefused.Why;

/**
 * Makes a JPEG harmless: its pixels are written anew, turned as a camera noted and in colours that need no profile, without
 * what a camera or an editor wrote beside them.
 */
final class JpegFile {

    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(US_ASCII);
    private static final int ORIENTATION = 0x0112;

    /** How a camera was held where it doesn't say. */
    private static final int UPRIGHT = 1;

    /** No loss that one sees. */
    private static final float QUALITY = 0.95f;

    private final ByteBuffer file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int orientation = UPRIGHT;

    /** The parts of the colour profile by their numbers. */
    private final SortedMap<Integer, byte[]> profile = new TreeMap<>();

    private JpegFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static Harmless read(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        jpeg.strip();
        return Pixels.read("jpeg", jpeg.bare.toByteArray(), jpeg::turned);
    }

    /** Leaves out comments and what applications keep, but for the two that say how colours are coded. */
    private void strip() {
        byte[] bytes = file.array();
        bare.write(bytes, 0, 2);
        int at = 2;
        while (true) {
            if (at > bytes.length - 4 || bytes[at] != (byte) 0xff) {
                throw new PictureRefused(Why.DAMAGED);
            }
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xff) {
                at++; // padding
                continue;
            }
            int length = file.getShort(at + 2) & 0xffff;
            if (length < 2 || length > bytes.length - at - 2) {
                throw new PictureRefused(Why.DAMAGED);
            }
            if (marker == 0xda) { // the pixels follow, to the end
                bare.write(bytes, at, bytes.length - at);
                return;
            }
            boolean application = marker >= 0xe0 && marker <= 0xef;
            if (marker == 0xe1) {
                orientation(Arrays.copyOfRange(bytes, at + 4, at + 2 + length));
            }
            if (marker == 0xe2) {
                profile(Arrays.copyOfRange(bytes, at + 4, at + 2 + length));
            }
            if (marker == 0xe0 || marker == 0xee || !application && marker != 0xfe) {
                bare.write(bytes, at, length + 2);
            }
            at += length + 2;
        }
    }

    /** A segment has room for 64 KB: a longer profile stands in several, each with its number and how many they are. */
    private void profile(byte[] segment) {
        if (segment.length > ICC.length + 2 && Arrays.equals(ICC, Arrays.copyOf(segment, ICC.length))) {
            profile.put(segment[ICC.length] & 0xff, Arrays.copyOfRange(segment, ICC.length + 2, segment.length));
        }
    }

    /** The first directory of EXIF says how the camera was held, as a number from 1 to 8. */
    private void orientation(byte[] segment) {
        if (segment.length < 14 || !Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length))) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xffffffffL;
        if (directory > tiff.limit() - 2) {
            return;
        }
        int count = tiff.getShort((int) directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            long tag = directory + 2 + 12L * i;
            if (tag > tiff.limit() - 12) {
                return;
            }
            if ((tiff.getShort((int) tag) & 0xffff) == ORIENTATION) {
                int given = tiff.getShort((int) tag + 8);
                orientation = given >= 1 && given <= 8 ? given : UPRIGHT;
                return;
            }
        }
    }

    private Harmless turned(BufferedImage read) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        BufferedImage image = Colours.plain(read, whole.toByteArray());
        BufferedImage upright = orientation == UPRIGHT ? image : upright(image);
        return new Harmless(
                PictureType.JPEG,
                upright.getWidth(),
                upright.getHeight(),
                Pixels.write("jpeg", upright, QUALITY),
                List.of());
    }

    private BufferedImage upright(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lies = orientation > 4;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage upright = new BufferedImage(lies ? h : w, lies ? w : h, image.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawRenderedImage(image, turn);
        pen.dispose();
        return upright;
    }
}
