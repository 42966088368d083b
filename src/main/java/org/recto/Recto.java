package org.recto;

import org.recto.cli.Cli;

/** Where Recto begins: the server without arguments, the command line with any. */
public final class Recto {

    private Recto() {}

    public static void main(String[] args) {
        if (args.length == 0 || args[0].equals("serve")) {
            Server.serve();
        } else {
            Cli.main(args); // without Spring, which would take longer than most commands do
        }
    }
}
