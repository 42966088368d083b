package org.recto.host;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL that someone else runs, named by {@code SPRING_DATASOURCE_URL}. */
final class GivenDatabase {

    private static final int OLDEST_MAJOR = 15;

    private static final int SECONDS_TO_ANSWER = 10;

    private GivenDatabase() {}

    /** Makes sure that the database answers and is new enough; returns the role as which it is entered. */
    static String check(Map<String, String> environment) {
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("SPRING_DATASOURCE_URL does not name a PostgreSQL:"
                    + " set it to one such as jdbc:postgresql://localhost:5432/recto.");
        }
        Properties properties = new Properties();
        putIfGiven(properties, "user", environment.get("SPRING_DATASOURCE_USERNAME"));
        putIfGiven(properties, "password", environment.get("SPRING_DATASOURCE_PASSWORD"));
        properties.setProperty("loginTimeout", Integer.toString(SECONDS_TO_ANSWER));
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new CannotStart("The database is PostgreSQL " + major + ": Recto needs 15 or newer.");
            }
            return role(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + withoutParameters(url) + " cannot be entered (" + e.getMessage()
                            + "): start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD.",
                    e);
        }
    }

    private static String role(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select quote_ident(current_user)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void putIfGiven(
            Properties properties, String name, @org.jspecify.annotations.Nullable String value) {
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
