package org.recto.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.recto.host.DatabaseAccess;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * A test on a real PostgreSQL: each class has an empty, migrated database of its own, and beans of every room that
 * isn't a screen, joined as the server joins them and in the application's own database role.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WithDatabase {

    private DatabaseAccess database;
    private HikariDataSource pool;
    private HikariDataSource ownersPool;
    private AnnotationConfigApplicationContext rooms;

    @BeforeAll
    void openDatabase() {
        database = TestDatabases.fresh();
        pool = pool(database.app());
        rooms = rooms(pool);
    }

    /** The beans of every room that isn't a screen, on another database. */
    public static AnnotationConfigApplicationContext rooms(DataSource database) {
        AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
        rooms.registerBean(DataSource.class, () -> database);
        rooms.register(Rooms.class);
        rooms.refresh();
        return rooms;
    }

    @AfterAll
    void closeDatabase() {
        rooms.close();
        pool.close();
        if (ownersPool != null) {
            ownersPool.close();
        }
        TestDatabases.drop(database);
    }

    /** What tells a command which database to use. */
    protected Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.app().user(),
                "SPRING_DATASOURCE_PASSWORD", database.app().password(),
                "SPRING_FLYWAY_USER", database.owner().user(),
                "SPRING_FLYWAY_PASSWORD", database.owner().password());
    }

    /** The bean of a type, in the application's database role and with its transactions. */
    protected <T> T bean(Class<T> type) {
        return rooms.getBean(type);
    }

    /** The classes of Recto's own beans. */
    protected Stream<Class<?>> types() {
        return Arrays.stream(rooms.getBeanDefinitionNames())
                .map(rooms::getBean)
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.recto."));
    }

    /** SQL in the application's role. */
    protected JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** SQL in the role that owns the tables. */
    protected JdbcClient owner() {
        return JdbcClient.create(ownersDataSource());
    }

    protected DataSource ownersDataSource() {
        if (ownersPool == null) {
            ownersPool = pool(database.owner());
        }
        return ownersPool;
    }

    /** Someone with an account and these roles; their mail address is made from the name. */
    protected Person person(String name, Role... roles) {
        String mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        long id = jdbc().sql("insert into account (name, mail) values (?, ?) returning id")
                .params(name, mail)
                .query(Long.class)
                .single();
        for (Role role : roles) {
            jdbc().sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        return new Person(id, name, mail, Set.of(roles));
    }

    private HikariDataSource pool(DatabaseAccess.SignIn role) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(role.user());
        config.setPassword(role.password());
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** The rooms that need a database; no @Configuration, lest the server of the browser tests find it. */
    @EnableTransactionManagement
    @ImportAutoConfiguration(ValidationAutoConfiguration.class)
    @ComponentScan({
        "org.recto.audit",
        "org.recto.people",
        "org.recto.picture",
        "org.recto.presence",
        "org.recto.refstore",
        "org.recto.refdata",
        "org.recto.rule",
        "org.recto.revision",
        "org.recto.review",
        "org.recto.search",
        "org.recto.notice",
        "org.recto.release",
        "org.recto.doctor"
    })
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
