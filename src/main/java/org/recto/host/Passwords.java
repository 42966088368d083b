package org.recto.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the three roles of Recto's own PostgreSQL, drawn once, in a file that only its owner may read. */
record Passwords(String superuser, String owner, String app) {

    private static final int BYTES = 24;

    /** Reads the file, or draws passwords and writes it first. */
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            draw().write(file);
        }
        Properties read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return new Passwords(
                read.getProperty("superuser", ""), read.getProperty("owner", ""), read.getProperty("app", ""));
    }

    private static Passwords draw() {
        return new Passwords(one(), one(), one());
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, """
                superuser=%s
                owner=%s
                app=%s
                """.formatted(superuser, owner, app));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
