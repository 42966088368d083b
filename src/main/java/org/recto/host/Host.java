package org.recto.host;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A port that is free and a database that answers: all that the server needs before it starts. */
public final class Host implements AutoCloseable {

    private static final String DATABASE = "recto";

    private final int port;
    private final Map<String, Object> properties;
    private final @Nullable EmbeddedPostgres embedded;

    private Host(int port, Map<String, Object> properties, @Nullable EmbeddedPostgres embedded) {
        this.port = port;
        this.properties = properties;
        this.embedded = embedded;
    }

    /**
     * Looks at the environment: at {@code RECTO_PORT} for the port (8080), and at {@code SPRING_DATASOURCE_URL} for a
     * database; where none is given it starts one of its own in {@code RECTO_DATA} (the folder {@code data}).
     *
     * @throws CannotStart where there is no such port or database
     */
    public static Host prepare(Map<String, String> environment) throws InterruptedException {
        int port = Ports.parse(environment.getOrDefault("RECTO_PORT", "8080"));
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            Ports.mustBeFree(port, null);
            properties.put("spring.flyway.placeholders.app", GivenDatabase.check(environment));
            return new Host(port, properties, null);
        }
        // everyone knows the passwords of the demo accounts: this machine only
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Ports.mustBeFree(port, loopback);
        Path data = Path.of(environment.getOrDefault("RECTO_DATA", "data"));
        EmbeddedPostgres embedded = EmbeddedPostgres.start(data);
        properties.putAll(embedded.database(DATABASE).properties());
        properties.put("recto.demo", true);
        properties.put("server.address", loopback.getHostAddress());
        properties.put("logging.file.name", data.resolve("recto.log").toString());
        properties.put("logging.threshold.console", "off");
        return new Host(port, properties, embedded);
    }

    public int port() {
        return port;
    }

    /** Whether the database is Recto's own, with demo accounts in it. */
    public boolean isDemo() {
        return embedded != null;
    }

    /** What Spring Boot has to know. */
    public Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
