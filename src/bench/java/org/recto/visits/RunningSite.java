package org.recto.visits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Site} in a process of its own, on data in the folder that {@code RECTO_DATA} names. */
final class RunningSite implements AutoCloseable {

    private final Path data = Path.of(System.getenv("RECTO_DATA"));
    private final Process process;
    private final PrintStream ask;
    private final BufferedReader told;
    private final List<String> accessions = new ArrayList<>();
    private final String url;

    /** @param options what its Java is told besides */
    RunningSite(int curators, String... options) throws IOException {
        // a browser that is still open would keep this process from ending
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + System.getenv().getOrDefault("RECTO_HEAP", "512m"),
                "-Xlog:disable",
                // not that of the tests, which stands on the same class path
                "-Dlogging.config=file:src/bench/logback.xml"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.recto.visits.Site", Integer.toString(curators)));
        ProcessBuilder java = new ProcessBuilder(command);
        java.environment().put("RECTO_PORT", Integer.toString(freePort()));
        java.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = java.start();
        ask = new PrintStream(process.getOutputStream(), true);
        told = new BufferedReader(new InputStreamReader(process.getInputStream()));
        String line = line();
        while (!line.startsWith("ready ")) {
            accessions.add(line);
            line = line();
        }
        url = "http://localhost:" + line.substring("ready ".length());
    }

    /** Of the entries, one for each curator. */
    List<String> accessions() {
        return accessions;
    }

    String url() {
        return url;
    }

    long ask(String what) throws IOException {
        ask.println(what);
        return Long.parseLong(line());
    }

    /** What the server's log calls an error. */
    List<String> errors() throws IOException {
        return Files.readAllLines(data.resolve("recto.log")).stream()
                .filter(line -> line.contains("ERROR"))
                .toList();
    }

    private String line() throws IOException {
        String line = told.readLine();
        if (line == null) {
            throw new IOException("The server ended; " + data + " holds its log.");
        }
        return line;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        ask.close();
        process.waitFor();
    }
}
