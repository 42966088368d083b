package org.recto.rule.bibliography;

import java.time.LocalDate;
import org.recto.entry.Publication;

/** Years of publications, as far as they can be relied on. */
public final class PublicationYears {

    private PublicationYears() {}

    /** Whether a paper is later than a year; not where its year is wrong, of which bib.year-range and bib.year-vs-pmid speak. */
    public static boolean mayBeLater(Publication publication, int year, LocalDate today) {
        return publication.year() != null
                && publication.year() > year
                && YearRange.isPossible(publication.year(), today)
                && !YearVsPmid.isFarOff(publication);
    }
}
