package org.recto.campaign;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.recto.host.DatabaseAccess;
import org.recto.host.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/**
 * {@code ./recto campaign NAME}: people at work while things die, as often as one likes, on a database made for it. Exit
 * code 0 where nothing was lost, 1 where something was, with a sentence on each.
 */
public final class Campaign {

    private static final int ROUNDS = 200;
    private static final Path FOLDER = Path.of("target", "campaign");

    private Campaign() {}

    /** A campaign's own work: so many rounds, what it says meanwhile, and what troubles it came to. */
    private interface Kind {
        List<String> run(int rounds, Consumer<String> says) throws IOException, InterruptedException;
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "kill",
            (rounds, says) -> {
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(FOLDER)) {
                    return new KillCampaign(site(postgres), FOLDER, rounds, System.nanoTime()).run(says);
                }
            },
            "commit",
            (rounds, says) -> {
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(FOLDER)) {
                    return new CommitCampaign(site(postgres), FOLDER, rounds, System.nanoTime()).run(says);
                }
            },
            "postgres",
            (rounds, says) -> new PostgresCampaign(FOLDER, rounds, System.nanoTime()).run(says));

    public static void main(String[] args) throws IOException, InterruptedException {
        Kind kind = args.length == 1 || args.length == 3 && args[1].equals("--rounds") ? KINDS.get(args[0]) : null;
        if (kind == null) {
            System.err.println(
                    "campaign takes a name: recto campaign kill|postgres|commit|writers [--rounds " + ROUNDS + "]");
            System.exit(2);
            return;
        }
        beQuiet();
        Files.createDirectories(FOLDER);
        List<String> troubles = kind.run(args.length == 3 ? Integer.parseInt(args[2]) : ROUNDS, System.out::println);
        troubles.forEach(System.out::println);
        System.out.println(
                troubles.isEmpty() ? "Nothing was lost, half done or done twice." : "Troubles: " + troubles.size());
        System.exit(troubles.isEmpty() ? 0 : 1);
    }

    /** That connections are lost is what campaigns are for. */
    static void beQuiet() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    /** A migrated, empty database. */
    static Site site(EmbeddedPostgres postgres) {
        DatabaseAccess access = postgres.database("campaign_" + System.currentTimeMillis());
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .placeholders(Map.of("app", access.app().user()))
                .load()
                .migrate();
        return new Site(access);
    }
}
