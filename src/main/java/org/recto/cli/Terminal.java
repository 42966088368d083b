package org.recto.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads from and writes to. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {}
