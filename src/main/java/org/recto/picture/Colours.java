package org.recto.picture;

import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.stream.IntStream;

/**
 * Colours as a screen takes them where a file says nothing of them, which is sRGB. A picture that has colours of its own,
 * such as a wide-gamut screen's, is brought there, so that it looks the same without its profile.
 */
final class Colours {

    private Colours() {}

    /** @param profile ICC's; where it is empty, can't be read or isn't for such pixels, the picture stays as it is */
    static BufferedImage plain(BufferedImage image, byte[] profile) {
        if (profile.length == 0) {
            return image;
        }
        try {
            return plain(unpacked(image), ICC_Profile.getInstance(profile));
        } catch (IllegalArgumentException | CMMException | ProfileDataException unreadable) {
            return image;
        }
    }

    private static BufferedImage plain(BufferedImage image, ICC_Profile own) {
        int colours = own.getNumComponents();
        if (image.getColorModel().getNumColorComponents() != colours) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage plain =
                new BufferedImage(w, h, clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Raster from = image.getRaster().createChild(0, 0, w, h, 0, 0, first(colours));
        WritableRaster to = plain.getRaster().createWritableChild(0, 0, w, h, 0, 0, first(3));
        ICC_Profile[] way = {own, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        new ColorConvertOp(way, null).filter(from, to);
        if (clear) {
            int more = image.getSampleModel().getSampleSize(colours) - 8;
            int[] row = new int[w];
            for (int y = 0; y < h; y++) {
                image.getRaster().getSamples(0, y, w, 1, colours, row);
                plain.getRaster()
                        .setSamples(
                                0,
                                y,
                                w,
                                1,
                                3,
                                IntStream.of(row).map(a -> a >> more).toArray());
            }
        }
        return plain;
    }

    private static int[] first(int bands) {
        return IntStream.range(0, bands).toArray();
    }

    /** A palette's colours pixel by pixel. */
    private static BufferedImage unpacked(BufferedImage image) {
        if (!(image.getColorModel() instanceof IndexColorModel)) {
            return image;
        }
        BufferedImage unpacked = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D pen = unpacked.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return unpacked;
    }
}
