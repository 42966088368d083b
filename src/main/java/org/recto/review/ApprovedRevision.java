package org.recto.review;

import java.time.Instant;
import java.util.List;
import org.recto.revision.SectionHash;

/**
 * What a release holds of an entry: its newest approved revision.
 *
 * @param symbol the symbol that this revision has
 * @param newest the entry's newest revision, which is not approved where it is a later one
 * @param approvedBy who approved it, as they were called then
 */
public record ApprovedRevision(
        String accession,
        String symbol,
        long entryId,
        int revision,
        int newest,
        String approvedBy,
        Instant approvedAt,
        List<SectionHash> sections) {

    public ApprovedRevision {
        sections = List.copyOf(sections);
    }
}
