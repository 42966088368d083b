package org.recto.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A running PostgreSQL. It is kept by a shell that waits at the end of a pipe from this process: when the pipe closes,
 * because it was stopped or because this process died, by kill -9 too, the shell shuts PostgreSQL down in order.
 */
final class Postmaster implements AutoCloseable {

    private static final String KEEPER = """
            trap '' INT TERM HUP
            "$1" start -s -w -t 120 -D "$2" -l "$3" -o "$4" || exit 1
            echo ready
            read -r never
            "$1" stop -s -m fast -t 120 -D "$2" || "$1" stop -s -m immediate -D "$2"
            """;

    private final Process keeper;

    private Postmaster(Process keeper) {
        this.keeper = keeper;
    }

    /** Starts the server of a cluster on a port of the loopback interface and waits until it answers. */
    static Postmaster start(Cluster cluster, int port) throws IOException {
        long logged = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC".formatted(port);
        Process keeper = inEnglish(new ProcessBuilder(cluster.command(
                        "sh",
                        "-c",
                        KEEPER,
                        "sh",
                        cluster.program("pg_ctl"),
                        cluster.database().toString(),
                        cluster.log().toString(),
                        options)))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(keeper.getInputStream(), UTF_8));
        StringBuilder complaint = new StringBuilder();
        for (String line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("pg_ctl: " + complaint + added(cluster.log(), logged));
            }
            complaint.append(line).append('\n');
        }
        return new Postmaster(keeper);
    }

    static ProcessBuilder inEnglish(ProcessBuilder builder) {
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String added(Path log, long from) throws IOException {
        return Files.exists(log) ? new String(Files.readAllBytes(log), UTF_8).substring((int) from) : "";
    }

    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
            keeper.waitFor();
        } catch (IOException e) {
            keeper.destroy(); // the pipe is gone, so the keeper is stopping or stopped
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
