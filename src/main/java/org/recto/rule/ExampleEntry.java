package org.recto.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;

/** The good entry that the rules' examples change: short, whole, and with nothing to find. */
public final class ExampleEntry {

    static final Entry ENTRY = read();

    private ExampleEntry() {}

    /** The entry itself, so that the rule book can show it. */
    public static Entry entry() {
        return ENTRY;
    }

    private static Entry read() {
        try (InputStream json = ExampleEntry.class.getResourceAsStream("example-entry.json")) {
            return EntryJson.read(
                    Objects.requireNonNull(json, "example-entry.json").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
