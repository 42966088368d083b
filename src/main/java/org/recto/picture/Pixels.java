package org.recto.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.recto.picture.PictureRefused.Why;

/** Pictures of pixels, read and written by the JDK alone. */
final class Pixels {

    /** Enough for a page of a journal at 400 dots an inch; as pixels in memory some 64 MB. */
    static final int MOST = 16_000_000;

    /** One at a time, as it is the pixels that take memory. */
    private static final ReentrantLock TURN = new ReentrantLock();

    /** What is done with the pixels. */
    interface Then {
        Harmless with(BufferedImage image);
    }

    private Pixels() {}

    /**
     * Reads a file of which nothing is left but what makes its pixels.
     *
     * @throws PictureRefused where it has too many of them, which is seen before they are read, or isn't whole
     */
    static Harmless read(String format, byte[] file, Then then) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        TURN.lock();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            AtomicBoolean brokenOff = new AtomicBoolean();
            reader.addIIOReadWarningListener((_, warning) -> {
                if (warning.toLowerCase(java.util.Locale.ROOT).contains("premature end")) {
                    brokenOff.set(true);
                }
            });
            reader.setInput(in, true, true);
            bounded(reader.getWidth(0), reader.getHeight(0));
            BufferedImage image = reader.read(0);
            if (brokenOff.get()) {
                throw new PictureRefused(Why.DAMAGED);
            }
            return then.with(image);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            if (String.valueOf(e.getMessage()).contains("Unsupported Image Type")) {
                throw new PictureRefused(Why.PRINT_COLOURS);
            }
            throw new PictureRefused(Why.DAMAGED);
        } finally {
            TURN.unlock();
            reader.dispose();
        }
    }

    static void bounded(int width, int height) {
        if (width < 1 || height < 1) {
            throw new PictureRefused(Why.DAMAGED);
        }
        if ((long) width * height > MOST) {
            throw new PictureRefused(Why.TOO_MANY_PIXELS, width, height, MOST);
        }
    }

    /** The pixels as a file without anything else. */
    static byte[] write(String format, BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // there is no file that could fail
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
