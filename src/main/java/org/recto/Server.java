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
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.StandardServletEnvironment;

/** The server: finds its port and database, starts, and says where it is. */
@SpringBootApplication
public class Server {

    static void serve() {
        try {
            Host host = Host.prepare(System.getenv());
            SpringApplication.getShutdownHandlers().add(host::close);
            ConfigurableApplicationContext server = start(host.properties());
            System.out.println(greeting(host, server.getBean(Accounts.class)));
        } catch (Exception e) {
            System.err.println(sentence(e));
            System.exit(1);
        }
    }

    /** Starts the server with properties that come before all others. */
    public static ConfigurableApplicationContext start(Map<String, Object> properties) {
        // in the environment from its beginning, since logging is set up before anything else
        StandardServletEnvironment environment = new StandardServletEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("host", properties));
        SpringApplication application = new SpringApplication(Server.class);
        application.setEnvironment(environment);
        return application.run();
    }

    private static String greeting(Host host, Accounts accounts) {
        String address = "http://localhost:" + host.port();
        return switch (host) {
            case Host.Demo demo ->
                "Recto is at %s (sign in as %s; password %s)"
                        .formatted(address, String.join(", ", DemoAccounts.mails()), DemoAccounts.PASSWORD);
            case Host.Given given -> {
                String invitation = accounts.inviteFirstAdministrator()
                        .map(secret -> " (become its first administrator, within a day, at %s/welcome/%s)"
                                .formatted(address, secret))
                        .orElse("");
                String roles = given.hasOneRole()
                        ? "\nOne database role does everything: triggers alone keep what is append-only"
                                + " (docs/operations.md tells how to use two)."
                        : "";
                yield "Recto is at " + address + invitation + roles;
            }
        };
    }

    private static String sentence(Exception failure) {
        CannotStart expected = CannotStart.in(failure);
        if (expected != null) {
            return expected.sentence();
        }
        LoggerFactory.getLogger(Server.class).error("Recto could not start", failure);
        return "Recto could not start, which its log explains: "
                + NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
    }
}
