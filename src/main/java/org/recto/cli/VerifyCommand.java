package org.recto.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.recto.release.Problem;
import org.recto.release.Verification;

/** {@code recto verify DIR}: whether the release in a folder is whole. */
final class VerifyCommand {

    private static final int SHOWN = 50;

    private VerifyCommand() {}

    static int run(List<String> args, Terminal terminal) {
        if (args.size() != 1) {
            throw new Unusable("verify takes one folder: recto verify DIR");
        }
        String name = args.getFirst();
        List<Problem> problems = verify(name);
        if (problems.isEmpty()) {
            terminal.out().println("The release in " + name + " is whole.");
            return 0;
        }
        problems.stream().limit(SHOWN).forEach(terminal.out()::println);
        if (problems.size() > SHOWN) {
            terminal.out().println("… and " + (problems.size() - SHOWN) + " more");
        }
        terminal.out().println();
        terminal.out().println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        return 1;
    }

    private static List<Problem> verify(String name) {
        try {
            Path folder = Path.of(name);
            if (!Files.isDirectory(folder)) {
                throw new Unusable(name + (Files.exists(folder) ? " is not a folder" : " does not exist"));
            }
            List<Problem> problems = Verification.verify(folder);
            if (!problems.isEmpty() && problems.getFirst().file().isEmpty()) {
                throw new Unusable(name + ": " + problems.getFirst().sentence());
            }
            return problems;
        } catch (UncheckedIOException | InvalidPathException e) {
            throw new Unusable(name + " can't be read: " + e.getMessage());
        }
    }
}
