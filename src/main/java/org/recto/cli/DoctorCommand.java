package org.recto.cli;

import java.util.List;
import java.util.Map;
import org.recto.doctor.Doctor;
import org.recto.host.CannotStart;
import org.recto.host.OpenDatabase;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/** {@code recto doctor}: whether all that is kept is whole, in the database of the workbench, be it running or not. */
final class DoctorCommand {

    private DoctorCommand() {}

    static int run(List<String> args, Terminal terminal, Map<String, String> environment) {
        if (!args.isEmpty()) {
            throw new Unusable("doctor takes nothing: recto doctor");
        }
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            Doctor.Examined examined =
                    Doctor.on(database).examine(trouble -> terminal.out().println(Printable.of(trouble.toString())));
            terminal.out().println(summary(examined));
            return examined.isWhole() ? 0 : 1;
        } catch (CannotStart e) {
            throw new Unusable(e.sentence());
        } catch (NestedRuntimeException e) {
            throw new Unusable("The database could not be examined (%s); its own log may say why"
                    .formatted(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The command was interrupted");
        }
    }

    private static String summary(Doctor.Examined examined) {
        return "%s, %s, %s: %s."
                .formatted(
                        counted(examined.entries(), "entry", "entries"),
                        counted(examined.revisions(), "revision", "revisions"),
                        counted(examined.releases(), "release", "releases"),
                        examined.isWhole() ? "all is whole" : counted(examined.troubles(), "trouble", "troubles"));
    }

    private static String counted(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }
}
