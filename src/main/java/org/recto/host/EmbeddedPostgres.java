package org.recto.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.recto.host.DatabaseAccess.SignIn;

/**
 * Recto's own PostgreSQL: durable, with checksums and passwords, on a free port of the loopback interface, stopped with
 * this process. Its owner role may create further databases.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String OWNER = "recto_owner";
    private static final String APP = "recto_app";

    private static final int WAIT_MILLIS = 200;
    private static final int MOST_WAITS = 100;

    private final DataFolder data;
    private final Postmaster postmaster;
    private final int port;
    private final Passwords passwords;

    private EmbeddedPostgres(DataFolder data, Postmaster postmaster, int port, Passwords passwords) {
        this.data = data;
        this.postmaster = postmaster;
        this.port = port;
        this.passwords = passwords;
    }

    /**
     * Starts PostgreSQL on the data in a folder, which it fills where it is empty.
     *
     * @throws CannotStart where the folder is in use, not writable, full, or of another PostgreSQL
     */
    public static EmbeddedPostgres start(Path folder) throws InterruptedException {
        DataFolder data = DataFolder.hold(folder.toAbsolutePath().normalize());
        try {
            Passwords passwords = Passwords.in(data.path().resolve("passwords"));
            Cluster cluster = new Cluster(
                    PostgresPrograms.unpackedBelow(data.path()), data.path().resolve("postgresql"));
            if (cluster.exists()) {
                cluster.mustBeOfOurMajor();
                cluster.stopOrphan();
            } else {
                cluster.create(passwords.superuser());
            }
            int port = freePort();
            Postmaster postmaster = cluster.start(port);
            EmbeddedPostgres started = new EmbeddedPostgres(data, postmaster, port, passwords);
            started.makeRoles();
            return started;
        } catch (IOException | SQLException e) {
            data.close();
            throw data.failure(e);
        } catch (CannotStart e) {
            data.close();
            throw e;
        }
    }

    /**
     * Access to a database of the Recto that runs on a folder; empty where none does. One that is just starting is waited
     * for.
     *
     * @throws CannotStart where the folder is in use, and its database can't be joined
     */
    public static Optional<DatabaseAccess> join(Path folder, String database) throws InterruptedException {
        Path path = folder.toAbsolutePath().normalize();
        for (int wait = 0; DataFolder.isInUse(path); wait++) {
            try {
                OptionalInt port = Cluster.portOfRunning(path.resolve("postgresql"));
                if (port.isPresent()) {
                    Passwords passwords = Passwords.in(path.resolve("passwords"));
                    return Optional.of(access(url(port.getAsInt(), database), passwords));
                }
            } catch (IOException e) {
                throw new CannotStart(
                        "The database of the Recto that runs on " + path + " can't be joined (" + e.getMessage()
                                + "): run this as the same user.",
                        e);
            }
            if (wait >= MOST_WAITS) {
                throw new CannotStart("The data folder " + path + " is in use, and its database doesn't answer:"
                        + " see " + path.resolve("postgresql").resolve("log") + ".");
            }
            Thread.sleep(WAIT_MILLIS);
        }
        return Optional.empty();
    }

    private static DatabaseAccess access(String url, Passwords passwords) {
        return new DatabaseAccess(url, new SignIn(APP, passwords.app()), new SignIn(OWNER, passwords.owner()));
    }

    /** Access to a database, which is made empty where it doesn't exist. */
    public DatabaseAccess database(String name) {
        String url = url(port, name);
        try (Connection connection = superuser("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, OWNER));
            }
        } catch (SQLException e) {
            throw data.failure(e);
        }
        return access(url, passwords);
    }

    private void makeRoles() throws SQLException {
        try (Connection connection = superuser("postgres")) {
            makeRole(connection, OWNER, "login createdb", passwords.owner());
            makeRole(connection, APP, "login", passwords.app());
        }
    }

    private static void makeRole(Connection connection, String role, String rights, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role %s %s password '%s'".formatted(role, rights, password));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", passwords.superuser());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops PostgreSQL, in order, and lets go of its folder. */
    @Override
    public void close() {
        postmaster.close();
        data.close();
    }
}
