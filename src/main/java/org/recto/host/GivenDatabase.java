package org.recto.host;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.recto.host.DatabaseAccess.SignIn;

/**
 * A PostgreSQL that someone else runs, in Spring Boot's words: {@code SPRING_DATASOURCE_URL}, {@code …_USERNAME} and
 * {@code …_PASSWORD}, and where another role owns the tables {@code SPRING_FLYWAY_USER} and {@code …_PASSWORD}.
 *
 * @param appRole the role of the application, quoted as SQL needs it
 * @param ownerRole the role that migrates
 */
record GivenDatabase(String appRole, String ownerRole) {

    private static final int OLDEST_MAJOR = 15;

    private static final int SECONDS_TO_ANSWER = 10;

    /**
     * Makes sure that the database lets both roles in and is new enough.
     *
     * @throws CannotStart where it doesn't or isn't
     */
    static GivenDatabase check(Map<String, String> environment) {
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("SPRING_DATASOURCE_URL does not name a PostgreSQL:"
                    + " set it to one such as jdbc:postgresql://localhost:5432/recto.");
        }
        String app = enter(url, environment, "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
        boolean one = !environment.containsKey("SPRING_FLYWAY_USER");
        return new GivenDatabase(
                app, one ? app : enter(url, environment, "SPRING_FLYWAY_USER", "SPRING_FLYWAY_PASSWORD"));
    }

    /** The same in one piece, for those who sign in without Spring's help. Without a user, the URL names one. */
    static DatabaseAccess access(Map<String, String> environment) {
        SignIn app = signIn(environment, "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
        return new DatabaseAccess(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                app,
                environment.containsKey("SPRING_FLYWAY_USER")
                        ? signIn(environment, "SPRING_FLYWAY_USER", "SPRING_FLYWAY_PASSWORD")
                        : app);
    }

    private static SignIn signIn(Map<String, String> environment, String user, String password) {
        return new SignIn(environment.getOrDefault(user, ""), environment.getOrDefault(password, ""));
    }

    boolean hasOneRole() {
        return appRole.equals(ownerRole);
    }

    private static String enter(String url, Map<String, String> environment, String user, String password) {
        Properties properties = new Properties();
        putIfGiven(properties, "user", environment.get(user));
        putIfGiven(properties, "password", environment.get(password));
        properties.setProperty("loginTimeout", Integer.toString(SECONDS_TO_ANSWER));
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new CannotStart("The database is PostgreSQL " + major + ": Recto needs 15 to 18.");
            }
            return role(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + withoutParameters(url) + " cannot be entered (" + e.getMessage()
                            + "): start it, or correct SPRING_DATASOURCE_URL, " + user + " and " + password + ".",
                    e);
        }
    }

    private static String role(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select quote_ident(current_user)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void putIfGiven(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** A password may stand among the parameters. */
    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
