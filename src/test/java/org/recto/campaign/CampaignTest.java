package org.recto.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.host.DatabaseAccess;
import org.recto.testing.TestDatabases;
import org.recto.testing.WithDatabase;
import org.slf4j.LoggerFactory;

/** A sample of each campaign; {@code ./recto campaign} runs them whole. */
class CampaignTest extends WithDatabase {

    private static final List<String> SAID = new ArrayList<>();

    @TempDir
    Path folder;

    private static final Logger LOGGED = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Level BEFORE = LOGGED.getLevel();

    @BeforeAll
    static void beQuiet() {
        Campaign.beQuiet();
    }

    @AfterAll
    static void speakAgain() {
        LOGGED.setLevel(BEFORE);
    }

    private Site site() {
        Map<String, String> environment = environment();
        return new Site(new DatabaseAccess(
                environment.get("SPRING_DATASOURCE_URL"),
                new DatabaseAccess.SignIn(
                        environment.get("SPRING_DATASOURCE_USERNAME"), environment.get("SPRING_DATASOURCE_PASSWORD")),
                new DatabaseAccess.SignIn(
                        environment.get("SPRING_FLYWAY_USER"), environment.get("SPRING_FLYWAY_PASSWORD"))));
    }

    @Test
    void whatWasAcknowledgedOutlivesAKillOfTheProcess() throws Exception {
        assertThat(new KillCampaign(site(), folder, 3, 1).run(SAID::add))
                .as(SAID::toString)
                .isEmpty();
    }

    @Test
    void whatWasAcknowledgedOutlivesAKillOfPostgreSql() throws Exception {
        Path programs = TestDatabases.lendPrograms(folder);
        try {
            assertThat(new PostgresCampaign(folder, 3, 1).run(SAID::add))
                    .as(SAID::toString)
                    .isEmpty();
        } finally {
            Files.delete(programs);
        }
    }

    @Test
    void anActWhoseAnswerWasLostIsDoneOnce() throws Exception {
        assertThat(new CommitCampaign(site(), folder, 60, 1).run(SAID::add))
                .as(SAID::toString)
                .isEmpty();
    }
}
