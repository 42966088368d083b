package org.recto.cli;

import java.util.List;
import java.util.Map;
import org.recto.host.CannotStart;
import org.recto.host.OpenDatabase;
import org.recto.refstore.Keeper;
import org.recto.refstore.LoadRefused;
import org.recto.refstore.LoadRequest;
import org.recto.refstore.LoadStopped;
import org.recto.refstore.LoadSummary;
import org.recto.refstore.Loads;
import org.recto.refstore.RefdataRelease;
import org.recto.refstore.RefdataReleases;
import org.recto.refstore.RestingChecks;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/**
 * {@code recto refdata load|list|use|drop}: releases of reference data in the database, that of the running workbench
 * where there is one.
 */
final class RefdataCommand {

    private static final int INTERRUPTED = 130;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Keeper keeper = new Keeper.Operator(System.getProperty("user.name", "unknown"));

    private RefdataCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    static int run(List<String> args, Terminal terminal, Map<String, String> environment) {
        RefdataCommand command = new RefdataCommand(terminal, environment);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        try {
            switch (args.isEmpty() ? "" : args.getFirst()) {
                case "load" -> {
                    return command.load(RefdataOptions.load(rest));
                }
                case "list" -> command.list(RefdataOptions.disagreements(rest));
                case "use" -> command.use(RefdataOptions.release("use", rest));
                case "drop" -> command.drop(rest);
                default ->
                    throw new Unusable("refdata loads, lists, uses or drops: recto refdata load FILE..., refdata list,"
                            + " refdata use RELEASE, refdata drop RELEASE");
            }
            return 0;
        } catch (CannotStart e) {
            throw new Unusable(e.sentence());
        } catch (NestedRuntimeException e) {
            throw new Unusable("The database could not do it (%s); its own log may say why"
                    .formatted(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The command was interrupted");
        }
    }

    /** What goes wrong is said before the database is stopped, which may take a while where its disk is full. */
    private int load(LoadRequest request) throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(terminal);
                OpenDatabase database = OpenDatabase.open(environment)) {
            try {
                List<LoadSummary> loaded = Loads.on(database).load(keeper, request, progress);
                progress.close();
                loaded.forEach(summary -> terminal.out().print(RefdataText.of(summary)));
                return 0;
            } catch (LoadRefused e) {
                e.malformed().forEach(line -> progress.says("recto: " + line));
                progress.says("recto: " + e.getMessage());
            } catch (LoadStopped e) {
                progress.says("recto: " + e.getMessage());
            } catch (InterruptedException e) {
                return INTERRUPTED; // which the progress line has said
            } catch (OutOfMemoryError e) {
                progress.says("recto: " + MemoryGone.sentence(e)
                        + " What was loaded is kept: the same command goes on with it.");
            }
            return 2;
        }
    }

    private void list(boolean disagreements) throws InterruptedException {
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            RefdataReleases releases = RefdataReleases.on(database);
            terminal.out()
                    .print(
                            disagreements
                                    ? RefdataText.disagreements(releases.disagreements(keeper))
                                    : RefdataText.list(releases.all(keeper)));
        }
    }

    private void use(String name) throws InterruptedException {
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            RefdataReleases releases = RefdataReleases.on(database);
            RefdataRelease release =
                    releases.makeCurrent(keeper, find(releases, name).id());
            terminal.out().println("Checks now read " + release.name() + ".");
        }
    }

    private void drop(List<String> args) throws InterruptedException {
        boolean anyway = args.contains(RefdataOptions.ANYWAY);
        String name = RefdataOptions.release(
                "drop",
                args.stream().filter(arg -> !arg.equals(RefdataOptions.ANYWAY)).toList());
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            RefdataReleases releases = RefdataReleases.on(database);
            int id = find(releases, name).id();
            RestingChecks resting = releases.resting(keeper, id);
            if (!resting.isEmpty() && !anyway) {
                throw new Unusable(name + " was not dropped. " + resting.sentence() + " Drop it all the same with "
                        + RefdataOptions.ANYWAY);
            }
            RefdataRelease release = releases.drop(keeper, id);
            terminal.out().println(RefdataText.dropped(release));
        }
    }

    /** By its number in the list, or by source and version. */
    private RefdataRelease find(RefdataReleases releases, String name) {
        return releases.all(keeper).stream()
                .filter(release -> release.name().equalsIgnoreCase(name)
                        || Integer.toString(release.id()).equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable(
                        "There is no release of reference data \"" + name + "\"; \"recto refdata list\" shows them"));
    }
}
