package org.recto.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import tools.jackson.databind.node.ObjectNode;

/**
 * An approved revision as a release holds it.
 *
 * @param revision its number
 * @param chainHash the hash that binds it to all revisions before it, lower-case hexadecimal
 * @param entry its content; it has an accession
 * @param approval what is told of its approval; {@code null} in releases from before approvals were told of
 */
public record ReleasedEntry(
        int revision,
        String chainHash,
        Entry entry,
        @Nullable ObjectNode approval) {

    public String accession() {
        return Objects.requireNonNull(entry.accession(), "a released entry has an accession");
    }
}
