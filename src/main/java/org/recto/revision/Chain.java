package org.recto.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.recto.entry.CanonicalJson;
import org.recto.entry.Section;
import tools.jackson.databind.node.JsonNodeFactory;

/** How revisions are chained: each revision's hash covers the one before it, so none can be changed unseen. */
final class Chain {

    private Chain() {}

    /**
     * The chain hash of a revision: SHA-256 over the canonical JSON (RFC 8785) of
     * {@code {"previous", "entry", "author", "at", "why"}}.
     *
     * @param previous the chain hash of the revision before it; for the first one the accession, which ties the chain to
     *     its entry
     * @param at when it was saved, in whole microseconds
     */
    static String hash(String previous, String entryHash, long authorId, Instant at, String why) {
        return Section.sha256(CanonicalJson.of(JsonNodeFactory.instance
                .objectNode()
                .put("previous", previous)
                .put("entry", entryHash)
                .put("author", authorId)
                .put("at", at.toString())
                .put("why", why)));
    }

    /** The time as precisely as the database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
