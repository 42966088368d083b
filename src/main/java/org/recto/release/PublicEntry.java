package org.recto.release;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the newest release, open to everyone.
 *
 * @param revision number of the revision
 * @param release name of the release
 */
public record PublicEntry(
        String accession, String symbol, @Nullable String name, int revision, String release) {}
