package org.recto.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, which the build packed beside Recto. */
final class PostgresPrograms {

    /** The major version that the build brings; a data folder of another cannot be opened with it. */
    static final int MAJOR = 18;

    private PostgresPrograms() {}

    /**
     * The folder that holds {@code bin/initdb}, {@code bin/pg_ctl} and {@code bin/postgres}, unpacked below
     * {@code folder} where it isn't yet. It appears there whole or not at all.
     */
    static Path unpackedBelow(Path folder) throws IOException {
        String archive = "postgres-%s-%s.txz".formatted(system(), processor());
        Path home = folder.resolve("postgresql-" + MAJOR);
        if (Files.exists(home)) {
            return home;
        }
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("This build of Recto brings no PostgreSQL for " + System.getProperty("os.name")
                        + " on " + System.getProperty("os.arch")
                        + ": name a PostgreSQL 15 to 18 of your own by SPRING_DATASOURCE_URL.");
            }
            Path unfinished = Files.createTempDirectory(folder, "unpacking-");
            Tar.unpack(new XZInputStream(packed), unfinished);
            // initdb and postgres are perhaps run as another user, see RunAs
            unfinished.toFile().setReadable(true, false);
            unfinished.toFile().setExecutable(true, false);
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
