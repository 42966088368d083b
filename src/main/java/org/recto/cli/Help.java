package org.recto.cli;

/** {@code recto help}. */
final class Help {

    private Help() {}

    static int print(Terminal terminal) {
        terminal.out().print("""
                Recto, a curation workbench for gene entries

                recto                        starts the workbench on http://localhost:8080 (RECTO_PORT)
                recto test                   builds Recto and runs all of its tests
                recto campaign kill|postgres|commit|writers [--rounds 200]
                                             has people work while Recto, its PostgreSQL or connections are
                                             killed, or on the same things, and looks at whether all is there

                recto convert CARD           prints the entry that a card becomes, as JSON; on standard
                                             error, for each line of the card: number, path, confidence
                recto convert CARD|DIR...    writes the entries of several cards, or of the .txt files of
                                             folders, beside them; a line on each on standard error
                    --out DIR                writes them below this folder instead
                    --overwrite              replaces files that are there already
                recto check FILE|DIR...      checks cards and entries, of folders the .txt and .json files,
                                             which are held against each other too
                    --format text|json|junit|sarif
                                             how to tell what was found (text). junit has a suite a file
                                             and a case a rule: errors fail, warnings and notes stand in
                                             cases that pass. sarif is SARIF 2.1.0
                    --refdata DIR            reference data other than those that Recto ships
                recto recheck                checks the newest approved revision of every entry in the database
                                             of the workbench, each against today's reference data and the
                                             others; takes --format as check does
                recto hgvs [FILE]            reads an HGVS description from each line and prints it, valid
                                             or invalid, how it is rather written, a code and a message,
                                             apart by tabs, with - for what there isn't
                recto refdata load FILE...   loads reference data as their sources publish them, into the
                                             database of the workbench; goes on where it was stopped
                    --source NAME --version NAME --as-of DATE --assembly NAME
                                             what the files don't say themselves
                    --not-current            checks go on reading the release that they read now
                recto refdata list           lists what was loaded; --disagreements lists where current
                                             releases of two sources contradict each other
                recto refdata use RELEASE    has checks read this release of its source
                recto refdata drop RELEASE   removes a release, also one that is half loaded; with --anyway also
                                             one that kept checks rest on
                recto doctor                 verifies all that the workbench keeps: every hash, every chain,
                                             every reference; people may work meanwhile
                recto verify DIR             checks a downloaded release
                recto backup FILE            writes everything into one file, as of one moment, while people work
                recto restore FILE           fills an empty database from such a file
                recto help                   prints this

                A file named - is standard input. Exit codes: 0, all is well; 1, errors were found;
                2, the input can't be used, and why is said on standard error.
                """);
        return 0;
    }
}
