package org.recto.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.recto.backup.Backup;
import org.recto.backup.BackupRefused;
import org.recto.backup.BackupSummary;
import org.recto.backup.Restore;
import org.recto.host.CannotStart;
import org.recto.host.OpenDatabase;

/** {@code recto backup FILE} and {@code recto restore FILE}. */
final class BackupCommand {

    private BackupCommand() {}

    static int backup(List<String> args, Terminal terminal, Map<String, String> environment) {
        Path file = file("backup", args);
        return told(terminal, "Wrote " + file, () -> {
            try (OpenDatabase database = OpenDatabase.open(environment)) {
                return Backup.of(database).to(file);
            }
        });
    }

    static int restore(List<String> args, Terminal terminal, Map<String, String> environment) {
        Path file = file("restore", args);
        return told(terminal, "Restored " + file, () -> Restore.of(file, environment));
    }

    private interface Act {
        BackupSummary done() throws InterruptedException;
    }

    private static int told(Terminal terminal, String what, Act act) {
        try {
            BackupSummary done = act.done();
            terminal.out()
                    .println("%s, as of %s: %,d rows of %d tables, schema %s."
                            .formatted(Printable.of(what), done.at(), done.rows(), done.tables(), done.schema()));
            return 0;
        } catch (BackupRefused e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        } catch (CannotStart e) {
            throw new Unusable(e.sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The command was interrupted");
        }
    }

    private static Path file(String command, List<String> args) {
        if (args.size() != 1) {
            throw new Unusable(command + " takes one file: recto " + command + " FILE");
        }
        return Path.of(args.getFirst());
    }
}
