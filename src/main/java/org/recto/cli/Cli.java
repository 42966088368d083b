package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;

/** The command line: it starts no server, and a database only where a command is about what is kept there. */
public final class Cli {

    private Cli() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        keepLibrariesQuiet();
        Terminal terminal = new Terminal(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
        int exit = run(List.of(args), terminal);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }

    /**
     * Runs a command.
     *
     * @return 0 where all is well, 1 where errors were found, 2 where the input could not be used
     */
    static int run(List<String> args, Terminal terminal) {
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        try {
            return switch (args.isEmpty() ? "help" : args.getFirst()) {
                case "convert" -> ConvertCommand.run(rest, terminal);
                case "check" -> CheckCommand.run(rest, terminal);
                case "recheck" -> RecheckCommand.run(rest, terminal, System.getenv());
                case "hgvs" -> HgvsCommand.run(rest, terminal);
                case "refdata" -> RefdataCommand.run(rest, terminal, System.getenv());
                case "backup" -> BackupCommand.backup(rest, terminal, System.getenv());
                case "restore" -> BackupCommand.restore(rest, terminal, System.getenv());
                case "doctor" -> DoctorCommand.run(rest, terminal, System.getenv());
                case "verify" -> VerifyCommand.run(rest, terminal);
                case "help", "--help", "-h" -> Help.print(terminal);
                default -> throw new Unusable("There is no command " + args.getFirst() + "; \"recto help\" lists them");
            };
        } catch (Unusable e) {
            return refuse(terminal, String.valueOf(e.getMessage()));
        } catch (InvalidPathException e) {
            return refuse(terminal, "No file can be called \"" + e.getInput() + "\": " + e.getReason());
        } catch (OutOfMemoryError e) {
            return refuse(terminal, MemoryGone.sentence(e));
        } catch (RuntimeException e) {
            return refuse(terminal, "This could not be done, which is Recto's fault: it met " + e);
        }
    }

    private static int refuse(Terminal terminal, String why) {
        terminal.out().flush();
        terminal.err().println(Printable.of("recto: " + why));
        return 2;
    }

    /** What libraries log would stand amid the answer, and setting a log up takes longer than most commands do. */
    private static void keepLibrariesQuiet() {
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    /** UTF-8 whatever the terminal's locale: entries are, and so are files that the output goes to. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, UTF_8);
    }
}
