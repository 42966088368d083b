package org.recto;

import java.util.Map;
import org.recto.host.CannotStart;
import org.recto.host.Host;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The server: finds its database and port, starts, and says where it is. */
@SpringBootApplication
public class Server {

    static void serve() {
        try {
            Host host = Host.prepare(System.getenv());
            SpringApplication.getShutdownHandlers().add(host::close);
            ConfigurableApplicationContext server = start(host.properties());
            System.out.println(greeting(server, host));
        } catch (Exception e) {
            CannotStart expected = CannotStart.in(e);
            if (expected == null) {
                LoggerFactory.getLogger(Server.class).error("Recto could not start", e);
            }
            System.err.println(expected == null ? "Recto could not start: " + e : expected.getMessage());
            System.exit(1);
        }
    }

    /** Starts the server with properties that come before all others. */
    public static ConfigurableApplicationContext start(Map<String, Object> properties) {
        SpringApplication application = new SpringApplication(Server.class);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("host", properties)));
        return application.run();
    }

    private static String greeting(ConfigurableApplicationContext server, Host host) {
        String address = "http://localhost:" + host.port();
        if (host.isDemo()) {
            return "Recto is at %s (sign in as %s; password %s)"
                    .formatted(address, String.join(", ", DemoAccounts.mails()), DemoAccounts.PASSWORD);
        }
        return server.getBean(Accounts.class)
                .inviteFirstAdministrator()
                .map(secret -> "Recto is at %s (become its first administrator, within a day, at %s/welcome/%s)"
                        .formatted(address, address, secret))
                .orElse("Recto is at " + address);
    }
}
