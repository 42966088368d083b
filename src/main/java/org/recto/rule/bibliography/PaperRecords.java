package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Publication;
import org.recto.refdata.PublicationRecord;
import org.recto.rule.Inspection;
import org.recto.term.Pmid;

/** The reference data's records of the papers in a bibliography. */
final class PaperRecords {

    /** An item and what is known of the paper of its PMID. */
    record Known(Publication publication, PublicationRecord record) {}

    private PaperRecords() {}

    static Optional<PublicationRecord> of(Inspection inspection, Publication publication) {
        return publication.pmid() == null
                ? Optional.empty()
                : Pmid.parse(publication.pmid())
                        .flatMap(pmid ->
                                inspection.refdata().publications(pmid).stream().findFirst());
    }

    /** Those of the whole bibliography; says of how many items the reference data hold none. */
    static List<Known> all(Inspection inspection) {
        Papers papers = inspection.derived(Papers.class, PaperRecords::read);
        int unknown = papers.unknown();
        if (unknown > 0) {
            inspection.cannot("The reference data hold no record of "
                    + (unknown == 1 ? "1 PMID" : unknown + " PMIDs")
                    + " of the bibliography; a file of PubMed's records with them would make them checkable.");
        }
        return papers.known();
    }

    /**
     * The papers of a bibliography.
     *
     * @param unknown how many of its PMIDs the reference data hold no record of
     */
    private record Papers(List<Known> known, int unknown) {}

    private static Papers read(Inspection inspection) {
        List<Known> known = new ArrayList<>();
        int unknown = 0;
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            Optional<PublicationRecord> record = of(inspection, publication);
            record.ifPresent(held -> known.add(new Known(publication, held)));
            boolean isAsked =
                    publication.pmid() != null && Pmid.parse(publication.pmid()).isPresent();
            unknown += isAsked && record.isEmpty() ? 1 : 0;
        }
        return new Papers(known, unknown);
    }
}
