package org.recto.release;

import java.util.Objects;
import org.recto.entry.Entry;

/**
 * An approved revision as a release holds it.
 *
 * @param revision its number
 * @param chainHash the hash that binds it to all revisions before it, lower-case hexadecimal
 * @param entry its content; it has an accession
 */
public record ReleasedEntry(int revision, String chainHash, Entry entry) {

    public String accession() {
        return Objects.requireNonNull(entry.accession(), "a released entry has an accession");
    }
}
