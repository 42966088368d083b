package org.recto.revision;

import java.time.Instant;
import java.util.List;

/**
 * A revision as a history lists it.
 *
 * @param changedSections keys of the sections that came, went or changed since the one listed before it
 * @param errors findings of each severity when it was saved
 * @param approved whether it was approved
 */
public record RevisionSummary(
        long entryId,
        int number,
        String author,
        Instant at,
        String why,
        List<String> changedSections,
        int errors,
        int warnings,
        int notes,
        boolean approved) {

    public RevisionSummary {
        changedSections = List.copyOf(changedSections);
    }

    RevisionSummary changing(List<String> sections) {
        return new RevisionSummary(entryId, number, author, at, why, sections, errors, warnings, notes, approved);
    }
}
