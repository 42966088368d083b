package org.recto;

import java.nio.file.Path;
import org.recto.cli.Cli;

/** Where Recto begins: the server without arguments, the command line with any. */
public final class Recto {

    private Recto() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "serve" : args[0]) {
            case "serve" -> Server.serve();
            case "rehearse" -> Rehearsal.run(Path.of(args[1]));
            default -> Cli.main(args); // without Spring, which would take longer than most commands do
        }
    }
}
