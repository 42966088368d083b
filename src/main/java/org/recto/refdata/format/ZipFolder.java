package org.recto.refdata.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip. Their names are shown and nothing else: nothing is ever written by them. */
final class ZipFolder {

    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_DIRECTORY = 1 << 20;
    private static final int END_RECORD = 22;

    private ZipFolder() {}

    /** One file in a zip, by its place there. */
    record Entry(int place, String name, long size) {

        InputStream open(Path path) throws IOException {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                ZipEntry entry = zip.stream().skip(place).findFirst().orElseThrow();
                return new Checked(zip, zip.getInputStream(entry), entry.getCrc());
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        }
    }

    /** The files in it, without folders. */
    static List<Entry> entries(Path path) throws IOException {
        refuseLongDirectory(path);
        List<Entry> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            int place = 0;
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory()) {
                    entries.add(new Entry(place, entry.getName(), entry.getSize()));
                }
                place++;
            }
        }
        return entries;
    }

    /** The JDK reads a zip's directory whole into memory, so its length is looked at before. */
    private static void refuseLongDirectory(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_RECORD + 0xffff);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            for (int i = length - END_RECORD; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    if (number(tail, i + 10, 2) > MOST_ENTRIES || number(tail, i + 12, 4) > LONGEST_DIRECTORY) {
                        throw new ZipException("it holds more than " + MOST_ENTRIES + " files");
                    }
                    return;
                }
            }
        }
        throw new ZipException("its end is missing");
    }

    private static long number(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    /** Ends with a fault where the checksum does not fit, which the JDK does not look at here. */
    private static final class Checked extends FilterInputStream {
        private final ZipFile zip;
        private final long stated;
        private final CRC32 check = new CRC32();

        Checked(ZipFile zip, InputStream in, long stated) {
            super(in);
            this.zip = zip;
            this.stated = stated;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = super.read(target, offset, length);
            if (got > 0) {
                check.update(target, offset, got);
            } else if (got < 0 && check.getValue() != stated) {
                throw new ZipException("damaged: its checksum does not fit");
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
