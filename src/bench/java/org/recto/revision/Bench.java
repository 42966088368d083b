package org.recto.revision;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.recto.host.DatabaseAccess;
import org.recto.host.EmbeddedPostgres;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.rule.EntryChecker;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The rooms below review on a PostgreSQL of their own, as durable as the one that Recto ships, with a checker that is given. */
final class Bench implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    final HikariDataSource pool;
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    final Person curator;

    Bench(EntryChecker checker) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("recto-bench");
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        postgres = EmbeddedPostgres.start(folder.resolve("data"));
        DatabaseAccess database = postgres.database("recto");
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner().user());
        pool.setPassword(database.owner().password());
        rooms.registerBean(DataSource.class, () -> pool);
        rooms.registerBean(EntryChecker.class, () -> checker);
        rooms.register(Rooms.class);
        rooms.refresh();
        long id = jdbc().sql("insert into account (name, mail) values ('Ada', 'ada@example.org') returning id")
                .query(Long.class)
                .single();
        curator = new Person(id, "Ada", "ada@example.org", Set.of(Role.CURATOR));
    }

    <T> T bean(Class<T> type) {
        return rooms.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    long bytes(List<String> tables) {
        return jdbc().sql("select sum(pg_total_relation_size(name::regclass)) from unnest(?) as name")
                .param(tables.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        rooms.close();
        pool.close();
        postgres.close();
    }

    @EnableTransactionManagement
    @ImportAutoConfiguration(ValidationAutoConfiguration.class)
    @ComponentScan(
            basePackages = {
                "org.recto.audit",
                "org.recto.people",
                "org.recto.picture",
                "org.recto.refstore",
                "org.recto.refdata",
                "org.recto.rule",
                "org.recto.revision"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Checking.class))
    static class Rooms {

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }
}
