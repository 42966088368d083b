package org.recto.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks a tar archive of folders, files and symbolic links with names of at most 100 bytes, which is all that
 * PostgreSQL's archives hold.
 */
final class Tar {

    private static final int BLOCK = 512;

    private final DataInputStream in;
    private final Path folder;

    private Tar(InputStream in, Path folder) {
        this.in = new DataInputStream(in);
        this.folder = folder;
    }

    /** Unpacks an archive into an existing folder. */
    static void unpack(InputStream archive, Path folder) throws IOException {
        new Tar(archive, folder).unpack();
    }

    private void unpack() throws IOException {
        byte[] header = new byte[BLOCK];
        for (in.readFully(header); header[0] != 0; in.readFully(header)) {
            Path path = pathOf(header);
            long size = octal(header, 124, 12);
            switch (header[156]) {
                case '5' -> Files.createDirectories(path);
                case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
                case '0', 0 -> file(path, size, octal(header, 100, 8));
                default -> throw new IOException("unexpected kind of item in the archive: " + path);
            }
        }
    }

    private Path pathOf(byte[] header) throws IOException {
        String name = text(header, 0, 100);
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("an item of the archive lies outside of it: " + name);
        }
        return path;
    }

    private void file(Path path, long size, long mode) throws IOException {
        Files.createDirectories(path.getParent());
        try (var out = Files.newOutputStream(path)) {
            byte[] block = new byte[BLOCK];
            for (long left = size; left > 0; left -= BLOCK) {
                in.readFully(block);
                out.write(block, 0, (int) Math.min(left, BLOCK));
            }
        }
        boolean executable = (mode & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).trim();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, UTF_8);
    }
}
