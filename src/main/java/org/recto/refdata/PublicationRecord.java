package org.recto.refdata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.term.Pmid;

/**
 * What a source says of a paper.
 *
 * @param year in which it appeared, {@code null} where the source does not say
 * @param title {@code null} where the source does not say
 * @param authors in order, as PubMed writes them, {@code Goodwin RG}; empty where the source does not say
 * @param isRetracted whether the source knows it to be retracted
 */
public record PublicationRecord(
        Pmid pmid,
        @Nullable Integer year,
        @Nullable String title,
        List<String> authors,
        boolean isRetracted,
        Provenance provenance)
        implements RefdataRecord {

    public PublicationRecord {
        authors = List.copyOf(authors);
    }
}
