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
import org.recto.campaign.Ledger.Asked;
import org.recto.host.DatabaseAccess;
import org.recto.host.EmbeddedPostgres;
import org.recto.testing.WithDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code kill -9} of PostgreSQL at random moments of everybody's work, who go on when it is there again. */
final class PostgresCampaign {

    private static final int EXAMINED_EVERY = 20;
    private static final int LATEST_MILLIS = 1500;

    /** Whom the signal hits. */
    private enum Victim {
        POSTMASTER,
        EVERYONE,
        A_BACKEND
    }

    private final Path folder;
    private final int rounds;
    private final Random random;
    private final Tally tally = new Tally();

    PostgresCampaign(Path folder, int rounds, long seed) {
        this.folder = folder;
        this.rounds = rounds;
        this.random = new Random(seed);
    }

    /** @return what was lost, half done or done twice */
    List<String> run(Consumer<String> says) throws IOException, InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        Site site = Campaign.site(postgres);
        String name = site.access().name();
        List<String> troubles = new ArrayList<>();
        List<Asked> all = new ArrayList<>();
        try (CuttingProxy proxy = new CuttingProxy(port(site.access()));
                HikariDataSource pool = Site.pool(
                        "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable"
                                .formatted(proxy.port(), name),
                        site.access().app());
                ConfigurableApplicationContext rooms = WithDatabase.rooms(pool)) {
            for (int round = 1; round <= rounds && troubles.isEmpty(); round++) {
                Path path = folder.resolve("ledger-" + round);
                Files.deleteIfExists(path);
                try (Ledger ledger = new Ledger(path);
                        Crew crew = new Crew(rooms, ledger, site.people(), random.nextLong(), true)) {
                    Thread.sleep(random.nextInt(LATEST_MILLIS));
                    Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
                    kill(victim);
                    if (victim != Victim.A_BACKEND) { // which the postmaster recovers from by itself
                        postgres.close();
                        postgres = EmbeddedPostgres.start(folder);
                        site = new Site(postgres.database(name));
                        proxy.leadTo(port(site.access()));
                    }
                    site.awaitCalm();
                    awaitWork(ledger);
                }
                List<Asked> asked = Ledger.read(path);
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
        } finally {
            postgres.close();
        }
        return troubles;
    }

    /** Until something was acknowledged since. */
    private static void awaitWork(Ledger ledger) throws InterruptedException {
        int before = ledger.acknowledged();
        for (int wait = 0; ledger.acknowledged() == before && wait < 3000; wait++) {
            Thread.sleep(10);
        }
    }

    private void kill(Victim victim) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/database/postmaster.pid"))
                .getFirst());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> children = postmaster.children().toList();
        switch (victim) {
            case POSTMASTER -> postmaster.destroyForcibly();
            case EVERYONE -> {
                postmaster.destroyForcibly();
                children.forEach(ProcessHandle::destroyForcibly);
            }
            case A_BACKEND -> children.get(random.nextInt(children.size())).destroyForcibly();
        }
    }

    private static int port(DatabaseAccess access) {
        return URI.create(access.url().substring("jdbc:".length())).getPort();
    }
}
