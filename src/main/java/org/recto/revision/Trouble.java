package org.recto.revision;

import org.jspecify.annotations.Nullable;

/**
 * Something in the database that is not whole.
 *
 * @param entry the entry's accession; another name for what it is where it is no entry, or has no accession yet
 * @param revision {@code null} where it is about no revision
 * @param section the section's key, {@code null} where it is about no section
 * @param sentence what is wrong
 */
public record Trouble(
        String entry, @Nullable Integer revision, @Nullable String section, String sentence) {

    @Override
    public String toString() {
        return entry
                + (revision == null ? "" : ", revision " + revision)
                + (section == null ? "" : ", section " + section)
                + ": "
                + sentence;
    }
}
