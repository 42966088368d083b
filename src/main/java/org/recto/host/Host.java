package org.recto.host;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A port that is free and a database that answers: all that the server needs before it starts. */
public sealed interface Host extends AutoCloseable {

    /** The port to serve on. */
    int port();

    /** What Spring Boot has to know. */
    Map<String, Object> properties();

    /** Lets go of the database. */
    @Override
    void close();

    /** Recto's own database with demo accounts in it, whose password everyone knows: for this machine only. */
    record Demo(int port, Path data, EmbeddedPostgres postgres) implements Host {

        @Override
        public Map<String, Object> properties() {
            Map<String, Object> properties =
                    new HashMap<>(postgres.database("recto").properties());
            properties.put("server.port", port);
            properties.put("server.address", LOOPBACK.getHostAddress());
            properties.put("recto.demo", true);
            properties.put("recto.data", data.toString());
            properties.put("logging.file.name", data.resolve("recto.log").toString());
            properties.put("logging.threshold.console", "off");
            return properties;
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    /**
     * A database that someone else runs.
     *
     * @param appRole the role of the application, as migrations name it
     * @param hasOneRole whether that role also owns the tables, so that triggers alone keep what is append-only
     */
    record Given(int port, String appRole, boolean hasOneRole) implements Host {

        @Override
        public Map<String, Object> properties() {
            return Map.of("server.port", port, "spring.flyway.placeholders.app", appRole);
        }

        @Override
        public void close() {
            // it isn't ours to stop
        }
    }

    InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    /**
     * Looks at the environment: at {@code RECTO_PORT} for the port (8080), and at {@code SPRING_DATASOURCE_URL} for a
     * database; where none is given it starts one of its own in {@code RECTO_DATA} (the folder {@code data}).
     *
     * @throws CannotStart where there is no such port or database
     */
    static Host prepare(Map<String, String> environment) throws InterruptedException {
        int port = Ports.parse(environment.getOrDefault("RECTO_PORT", "8080"));
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            Ports.mustBeFree(port, null);
            GivenDatabase database = GivenDatabase.check(environment);
            return new Given(port, database.appRole(), database.hasOneRole());
        }
        Ports.mustBeFree(port, LOOPBACK);
        Path data = Path.of(environment.getOrDefault("RECTO_DATA", "data"));
        return new Demo(port, data, EmbeddedPostgres.start(data));
    }
}
