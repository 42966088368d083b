package org.recto.cli;

/** The command line: it starts neither a server nor a database. */
public final class Cli {

    private Cli() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.out.println("""
                recto            starts the workbench
                recto test       builds and tests everything
                recto help       prints this""");
    }
}
