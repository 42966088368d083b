package org.recto.host;

import java.util.Map;

/**
 * Where the database is and as whom it is entered.
 *
 * @param url a JDBC URL
 * @param app the role of the application, which may add to what is append-only and never change it
 * @param owner the role that owns the tables and migrates them
 */
public record DatabaseAccess(String url, SignIn app, SignIn owner) {

    /** The name of the database. */
    public String name() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The same in the words of Spring Boot. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", app.user(),
                "spring.datasource.password", app.password(),
                "spring.flyway.user", owner.user(),
                "spring.flyway.password", owner.password(),
                "spring.flyway.placeholders.app", app.user());
    }

    /** A role of the database with its password. */
    public record SignIn(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
