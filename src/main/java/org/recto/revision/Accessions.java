package org.recto.revision;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;

/** Puts accessions on entries; nobody else may. */
final class Accessions {

    private static final Path ACCESSION = Path.of("/accession");

    private Accessions() {}

    /** The entry with that accession, or with none. */
    static Entry on(Entry entry, @Nullable String accession) {
        return entry.with(
                accession == null ? new Edit.Clear(ACCESSION) : new Edit.Set(ACCESSION, EntryJson.text(accession)));
    }
}
