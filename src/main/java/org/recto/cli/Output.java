package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/** Many lines on their way out, handed on in large pieces: a print stream would pass on each by itself. */
final class Output {

    private static final int PIECE = 1 << 16;

    private final PrintStream out;
    private final StringBuilder waiting = new StringBuilder();

    Output(PrintStream out) {
        this.out = out;
    }

    void line(String line) {
        waiting.append(line).append('\n');
        if (waiting.length() >= PIECE) {
            flush();
        }
    }

    /** @throws Unusable where nobody takes what is written, as on a full disk or behind {@code | head} */
    void flush() {
        byte[] bytes = waiting.toString().getBytes(UTF_8);
        out.write(bytes, 0, bytes.length);
        waiting.setLength(0);
        if (out.checkError()) {
            throw new Unusable("What was found could not be written any further");
        }
    }
}
