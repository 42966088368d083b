package org.recto.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The files of one PostgreSQL, and the programs that work on them. The caller holds the data folder. */
final class Cluster {

    private final Path home;
    private final Path folder;
    private final List<String> prefix;

    /**
     * @param home where PostgreSQL's programs are
     * @param folder what belongs to PostgreSQL: its database and its log
     */
    Cluster(Path home, Path folder) throws IOException, InterruptedException {
        this.home = home;
        this.folder = folder;
        Files.createDirectories(folder);
        this.prefix = RunAs.prefix(folder);
    }

    Path database() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("log");
    }

    boolean exists() {
        return Files.exists(database());
    }

    /** Makes an empty database whose superuser {@code postgres} has this password. It is there whole or not at all. */
    void create(String superuserPassword) throws IOException, InterruptedException {
        Path unfinished = folder.resolve("database.new");
        delete(unfinished);
        Path passwordFile = Files.writeString(folder.resolve("password"), superuserPassword);
        RunAs.prefix(folder); // what was just written belongs to PostgreSQL's user, too
        try {
            run(
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A database of another major version can be neither opened nor converted by these programs. */
    void mustBeOfOurMajor() throws IOException {
        String major = Files.readString(database().resolve("PG_VERSION")).strip();
        if (!major.equals(Integer.toString(PostgresPrograms.MAJOR))) {
            throw new CannotStart("The data folder " + folder.getParent() + " was written by PostgreSQL " + major
                    + " and this Recto brings " + PostgresPrograms.MAJOR
                    + ": start the Recto that wrote it, or set RECTO_DATA to another folder.");
        }
    }

    /**
     * Stops a server that outlived the Recto which started it. A file left by one that did not is removed: after a
     * restart of the machine or container its number may belong to another process, which PostgreSQL would take for a
     * server.
     */
    void stopOrphan() throws IOException, InterruptedException {
        Path pidFile = database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        boolean ours = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (ours) {
            try {
                run("pg_ctl", "stop", "-D", database().toString(), "-m", "fast");
            } catch (IOException e) {
                // it hangs, as one may that was stopped amid recovering from a full disk: its next start recovers anew
                run("pg_ctl", "stop", "-D", database().toString(), "-m", "immediate");
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** The port of the server that runs on such a folder and takes connections; empty where there is none. */
    static OptionalInt portOfRunning(Path folder) throws IOException {
        Path pidFile = folder.resolve("database").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return OptionalInt.empty();
        }
        // PostgreSQL's own order: process, folder, start, port, socket folder, address, memory, state
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                        && lines.get(7).strip().equals("ready")
                        && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                                .isPresent()
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    Postmaster start(int port) throws IOException, InterruptedException {
        return Postmaster.start(this, port);
    }

    /** A command line that runs as the user to whom the files belong. */
    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(program(program)));
        words.addAll(List.of(arguments));
        Process process = Postmaster.inEnglish(new ProcessBuilder(command(words.toArray(String[]::new))))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(program + ": " + said.strip());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.toList().reversed()) {
                    Files.delete(path);
                }
            }
        }
    }
}
