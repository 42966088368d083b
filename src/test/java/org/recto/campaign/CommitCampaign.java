package org.recto.campaign;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.recto.campaign.CuttingProxy.Cut;
import org.recto.campaign.Ledger.Asked;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** The connection cut around a commit, in one act after another: each is acknowledged all the same, and done once. */
final class CommitCampaign {

    private static final int EXAMINED_EVERY = 100;

    private final Site site;
    private final Path folder;
    private final int rounds;
    private final long seed;

    CommitCampaign(Site site, Path folder, int rounds, long seed) {
        this.site = site;
        this.folder = folder;
        this.rounds = rounds;
        this.seed = seed;
    }

    /** @return what was lost, half done or done twice */
    List<String> run(Consumer<String> says) throws IOException {
        List<String> troubles = new ArrayList<>();
        List<Person> people = site.people();
        Random random = new Random(seed);
        Path path = folder.resolve("ledger");
        Files.deleteIfExists(path);
        URI there = URI.create(site.access().url().substring("jdbc:".length()));
        try (CuttingProxy proxy = new CuttingProxy(there.getPort());
                HikariDataSource pool = Site.pool(
                        "jdbc:postgresql://127.0.0.1:%d%s?sslmode=disable&gssEncMode=disable"
                                .formatted(proxy.port(), there.getPath()),
                        site.access().app());
                ConfigurableApplicationContext rooms = WithDatabase.rooms(pool);
                Ledger ledger = new Ledger(path)) {
            Work work = new Work(rooms, ledger, random.nextLong());
            for (int round = 1; proxy.cuts() < rounds && troubles.isEmpty(); round++) {
                proxy.cutNext(Cut.values()[random.nextInt(Cut.values().length)]);
                try {
                    work.next(people.get(random.nextInt(people.size())));
                } catch (RuntimeException e) {
                    if (!Refusals.isOne(e)) {
                        troubles.add("An act failed: " + e);
                    }
                }
                proxy.cutNext(null);
                if (round % EXAMINED_EVERY == 0) {
                    troubles.addAll(look(path));
                    says.accept("%d cuts: %s".formatted(proxy.cuts(), site.size()));
                }
            }
            troubles.addAll(look(path));
            troubles.addAll(site.examine());
            Tally tally = new Tally();
            tally.add(site, Ledger.read(path));
            says.accept("%d cuts: %s. %s".formatted(proxy.cuts(), tally, site.size()));
        }
        return troubles;
    }

    private List<String> look(Path ledger) throws IOException {
        List<Asked> asked = Ledger.read(ledger);
        List<String> troubles = new ArrayList<>(site.look(asked));
        asked.stream().filter(act -> !act.acknowledged()).forEach(act -> troubles.add(act + " was not acknowledged"));
        return troubles;
    }
}
