package org.recto.workbench.fill;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.recto.fill.Candidate;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.page.Links;

/** Where beginnings are, and what is there already. */
final class Addresses {

    static final String NEW = "new-entry";

    private Addresses() {}

    /** What could be filled in for a gene, found by some words. */
    static String beginning(String asked, Candidate candidate) {
        return "/"
                + new Location(NEW, QueryParameters.simple(Map.of("q", asked, "gene", candidate.key())))
                        .getPathWithQueryParameters();
    }

    static Location search(String asked) {
        return new Location(
                NEW, asked.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", asked)));
    }

    static String of(EntrySummary entry) {
        return Links.entry(entry.accession() == null ? entry.symbol() : entry.accession());
    }
}
