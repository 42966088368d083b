package org.recto.refdata.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.RefdataFault;

/**
 * A file that may be packed, as a stream of what is in it.
 *
 * @param name for people; that of a file in a zip stands behind the zip's
 * @param bytes as it lies on disk
 * @param entry its place in the zip, {@code null} where it lies on disk by itself
 */
record Packed(Path path, String name, long bytes, ZipFolder.@Nullable Entry entry) {

    /** Real files shrink to a twentieth or so; what unpacks to far more than that is meant to fill a disk. */
    private static final int LARGEST_RATIO = 250;

    private static final long FREE_OF_RATIO = 1L << 24;

    /** Opens it; the caller closes it. */
    Stream open() {
        try {
            return unpacked(name, entry == null ? Files.newInputStream(path) : entry.open(path));
        } catch (IOException e) {
            throw new RefdataFault(name, 0, sentence(e));
        }
    }

    /** What is in a stream, which may be gzip. */
    static Stream unpacked(String name, InputStream in) {
        try {
            Counted raw = new Counted(in);
            InputStream buffered = new BufferedInputStream(raw, 1 << 16);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return new Stream(name, raw, gzip ? new Gunzip(buffered) : buffered);
        } catch (IOException e) {
            throw new RefdataFault(name, 0, sentence(e));
        }
    }

    static String sentence(IOException e) {
        return switch (e) {
            case EOFException _ -> "the packed file breaks off; fetch it again";
            case CharacterCodingException _ -> "it is not UTF-8; save the file in that encoding";
            case ZipException damaged -> "it can't be unpacked (" + damaged.getMessage() + "); fetch it again";
            case java.nio.file.NoSuchFileException _ -> "there is no such file";
            default -> "it can't be read: " + e.getMessage();
        };
    }

    /** What is in the file, and how much of the file it took so far. */
    static final class Stream implements AutoCloseable {
        private final String name;
        private final Counted raw;
        private final InputStream unpacked;
        private long given;

        private Stream(String name, Counted raw, InputStream unpacked) {
            this.name = name;
            this.raw = raw;
            this.unpacked = unpacked;
        }

        /** Bytes of the packed file taken so far. */
        long taken() {
            return raw.taken;
        }

        /**
         * Fills a part of a buffer.
         *
         * @return the number of bytes, -1 at the end
         * @throws RefdataFault where the file is damaged
         */
        int read(byte[] buffer, int offset, int length, long line) {
            try {
                return fill(buffer, offset, length);
            } catch (IOException e) {
                throw new RefdataFault(name, line, sentence(e));
            }
        }

        private int fill(byte[] buffer, int offset, int length) throws IOException {
            int got = unpacked.read(buffer, offset, length);
            given += Math.max(0, got);
            if (given > FREE_OF_RATIO && given / LARGEST_RATIO > raw.taken) {
                throw new ZipException("it unpacks to more than " + LARGEST_RATIO + " times its size");
            }
            return got;
        }

        /** For parsers that read by themselves. */
        InputStream input(Report report) {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int got = fill(target, offset, length);
                    report.progress(taken());
                    return got;
                }
            };
        }

        @Override
        public void close() {
            try {
                unpacked.close();
            } catch (IOException e) {
                throw new RefdataFault(name, 0, sentence(e));
            }
        }
    }

    private static final class Counted extends FilterInputStream {
        private long taken;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            taken += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = super.read(target, offset, length);
            taken += Math.max(0, got);
            return got;
        }
    }
}
