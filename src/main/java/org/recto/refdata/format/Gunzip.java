package org.recto.refdata.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip of any number of members, as {@code bgzip} writes it. The JDK's own stream ends without a word where a
 * later member is damaged; here each member is checked, and only zeros may follow the last.
 */
final class Gunzip extends InputStream {

    private static final int FLAG_HEADER_CHECK = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int limit;
    private boolean inMember;
    private boolean atEnd;

    Gunzip(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!atEnd) {
            if (!inMember && !openMember()) {
                atEnd = true;
                break;
            }
            int taken = inflate(target, offset, length);
            if (taken > 0) {
                check.update(target, offset, taken);
                return taken;
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int taken = inflater.inflate(target, offset, length);
                if (taken > 0) {
                    return taken;
                }
                if (inflater.finished()) {
                    closeMember();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("gzip knows no dictionaries");
                }
                refill();
                inflater.setInput(buffer, next, limit - next);
                next = limit;
            }
        } catch (DataFormatException e) {
            throw new ZipException("damaged: " + e.getMessage());
        }
    }

    /** Whether there is another member. */
    private boolean openMember() throws IOException {
        int first = peek();
        while (first == 0) {
            next++;
            first = peek();
        }
        if (first < 0) {
            return false;
        }
        if (take() != 0x1f || take() != 0x8b || take() != 8) {
            throw new ZipException("what follows is not gzip");
        }
        int flags = take();
        skip(6);
        if ((flags & FLAG_EXTRA) != 0) {
            skip(take() | take() << 8);
        }
        if ((flags & FLAG_NAME) != 0) {
            skipText();
        }
        if ((flags & FLAG_COMMENT) != 0) {
            skipText();
        }
        if ((flags & FLAG_HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        check.reset();
        inMember = true;
        return true;
    }

    private void closeMember() throws IOException {
        next = limit - inflater.getRemaining();
        long stated = fourBytes();
        long length = fourBytes();
        if (stated != check.getValue() || length != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("damaged: its checksum does not fit");
        }
        inMember = false;
    }

    private long fourBytes() throws IOException {
        return take() | take() << 8 | take() << 16 | (long) take() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            take();
        }
    }

    private void skipText() throws IOException {
        while (take() != 0) {
            // up to the zero that ends it
        }
    }

    private int take() throws IOException {
        int value = peek();
        if (value < 0) {
            throw new EOFException();
        }
        next++;
        return value;
    }

    private int peek() throws IOException {
        if (next == limit) {
            limit = Math.max(0, packed.read(buffer, 0, buffer.length));
            next = 0;
        }
        return next == limit ? -1 : buffer[next] & 0xff;
    }

    private void refill() throws IOException {
        if (peek() < 0) {
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
