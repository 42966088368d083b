package org.recto.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.recto.campaign.Ledger.Asked;

/** {@code kill -9} of the JVM at random moments of everybody's work. */
final class KillCampaign {

    private static final int EXAMINED_EVERY = 20;
    private static final int LATEST_MILLIS = 3000;

    private final Site site;
    private final Path folder;
    private final int rounds;
    private final Random random;
    private final Tally tally = new Tally();

    KillCampaign(Site site, Path folder, int rounds, long seed) {
        this.site = site;
        this.folder = folder;
        this.rounds = rounds;
        this.random = new Random(seed);
    }

    /** @return what was lost, half done or done twice */
    List<String> run(Consumer<String> says) throws IOException, InterruptedException {
        List<String> troubles = new ArrayList<>();
        List<Asked> all = new ArrayList<>();
        site.people();
        for (int round = 1; round <= rounds && troubles.isEmpty(); round++) {
            Path ledger = folder.resolve("ledger-" + round);
            Files.deleteIfExists(ledger);
            troubles.addAll(killed(ledger, random.nextLong()));
            List<Asked> asked = Ledger.read(ledger);
            troubles.addAll(site.look(asked));
            tally.add(site, asked);
            all.addAll(asked);
            if (round % EXAMINED_EVERY == 0 || round == rounds || !troubles.isEmpty()) {
                troubles.addAll(site.examine());
                says.accept("%d kills: %s. %s".formatted(round, tally, site.size()));
            }
        }
        all.removeIf(asked -> asked.act() == Act.EDIT); // later ones have taken their place
        troubles.addAll(site.look(all));
        return troubles;
    }

    private List<String> killed(Path ledger, long seed) throws IOException, InterruptedException {
        Process worker = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        site.access().url(),
                        site.access().app().user(),
                        site.access().app().password(),
                        ledger.toString(),
                        Long.toString(seed)))
                .redirectError(folder.resolve("worker.log").toFile())
                .start();
        try (BufferedReader said = worker.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("working")) {
                line = said.readLine();
            }
            Thread.sleep(random.nextInt(LATEST_MILLIS));
            if (!worker.isAlive()) {
                return List.of(
                        "The worker ended by itself: " + said.lines().limit(30).toList());
            }
            worker.destroyForcibly().waitFor();
            return List.of();
        }
    }
}
