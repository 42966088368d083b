package org.recto.hgvs;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The target of {@code src/bench/fuzz-hgvs}, which lets Jazzer look for bytes that break a promise. */
public final class HgvsFuzz {

    private HgvsFuzz() {}

    /** Called by name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Promises.areKept(new String(bytes, UTF_8));
    }
}
