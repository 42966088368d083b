package org.recto.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Range;

/**
 * Something that a rule found in an entry.
 *
 * @param ruleId {@code prot.domain-length}
 * @param verdictVersion of the rule's answers
 * @param severity the rule's own, or a milder one where the case is
 * @param places at least one; the first is where a curator is led
 * @param subject what it is about: an item's id or a mention's words
 * @param message a sentence for a curator
 * @param working the arithmetic or comparison behind it
 * @param fixes the likeliest first; where there are several none is the answer
 * @param fingerprint the same wherever rule, verdict version, subject and the working's values are the same, so that it
 *     outlives reordering and rewording; a waiver belongs to it
 */
public record Finding(
        String ruleId,
        int verdictVersion,
        Severity severity,
        List<Place> places,
        String subject,
        String message,
        String working,
        List<Fix> fixes,
        String fingerprint) {

    public Finding {
        places = List.copyOf(places);
        fixes = List.copyOf(fixes);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A finding of " + ruleId + " names no place");
        }
    }

    /** Where a curator is led. */
    public Path path() {
        return places.getFirst().path();
    }

    /** All places, without ranges. */
    public List<Path> paths() {
        return places.stream().map(Place::path).distinct().toList();
    }

    /** The range within the narrative at the first path, or {@code null} where that is no narrative. */
    public @Nullable Range range() {
        return places.getFirst().range();
    }
}
