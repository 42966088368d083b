package org.recto.refdata.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses markup that an XML parser would have to hold whole in memory: a tag or comment of more than a megabyte. */
final class ShortTags extends FilterInputStream {

    private static final int LONGEST = 1 << 20;

    private boolean inTag;
    private int length;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        int got = super.read(target, offset, wanted);
        for (int i = offset; i < offset + got; i++) {
            if (target[i] == '<' || target[i] == '>') {
                inTag = target[i] == '<';
                length = 0;
            } else if (inTag && ++length > LONGEST) {
                throw new IOException("there is a tag of more than " + LONGEST + " letters");
            }
        }
        return got;
    }
}
