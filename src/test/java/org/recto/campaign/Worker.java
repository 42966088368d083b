package org.recto.campaign;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.recto.host.DatabaseAccess;
import org.recto.testing.WithDatabase;
import org.springframework.context.ApplicationContext;

/** A process in which everybody works until it is killed: database URL, roles with passwords, ledger and seed. */
final class Worker {

    /** Acts after which all of the program has been run through, so that it works at its pace. */
    private static final int WARM = 60;

    private Worker() {}

    public static void main(String[] args) throws Exception {
        DatabaseAccess access = new DatabaseAccess(
                args[0], new DatabaseAccess.SignIn(args[1], args[2]), new DatabaseAccess.SignIn(args[1], args[2]));
        HikariDataSource pool = Site.pool(access.url(), access.app());
        ApplicationContext rooms = WithDatabase.rooms(pool);
        Ledger ledger = new Ledger(Path.of(args[3]));
        Crew crew = new Crew(rooms, ledger, new Site(access).people(), Long.parseLong(args[4]), false);
        boolean said = false;
        while (crew.failure() == null) {
            if (!said && ledger.acknowledged() >= WARM) {
                said = true;
                System.out.println("working");
            }
            Thread.sleep(5);
        }
        crew.failure().printStackTrace(System.out);
        System.exit(1);
    }
}
