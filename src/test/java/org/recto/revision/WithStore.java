package org.recto.revision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.recto.host.EmbeddedPostgres;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store on a real PostgreSQL, empty at the start of each test class. */
public abstract class WithStore {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    protected static ConfigurableApplicationContext context;

    @ComponentScan({"org.recto.audit", "org.recto.revision", "org.recto.review"})
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    static class Store {}

    @BeforeAll
    static void startStore() throws Exception {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start(Files.createTempDirectory(Path.of("/tmp"), "recto-store"));
        }
        Map<String, Object> properties = new HashMap<>(
                postgres.database("store" + DATABASES.incrementAndGet()).properties());
        context = new SpringApplicationBuilder(Store.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }

    @AfterAll
    static void stopStore() {
        context.close();
    }

    protected static <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    protected static JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /** Someone new with these roles. */
    protected static Person person(String name, Role... roles) {
        String mail = name.toLowerCase(Locale.ROOT) + "-" + DATABASES.incrementAndGet() + "@example.org";
        long id = jdbc().sql("insert into account (name, mail) values (:name, :mail) returning id")
                .param("name", name)
                .param("mail", mail)
                .query(Long.class)
                .single();
        return new Person(id, name, mail, Set.of(roles));
    }
}
