package org.recto.rule.identity;

import java.util.List;
import java.util.Optional;
import org.recto.entry.Identity;
import org.recto.refdata.Gene;
import org.recto.refdata.Refdata;
import org.recto.rule.Inspection;
import org.recto.term.HgncId;

/** What each source says of the entry's gene: found by its HGNC id, or by its symbol where it has none. */
record OwnRecords(List<Gene> genes) {

    static OwnRecords of(Inspection inspection) {
        return inspection.derived(OwnRecords.class, OwnRecords::found);
    }

    private static OwnRecords found(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        Refdata refdata = inspection.refdata();
        Optional<HgncId> id = Optional.ofNullable(identity.hgncId()).flatMap(HgncId::parse);
        List<Gene> byId = id.map(known -> refdata.genesNamed(known.toString()).stream()
                        .filter(gene -> known.equals(gene.hgncId()))
                        .toList())
                .orElse(List.of());
        return new OwnRecords(
                byId.isEmpty()
                        ? refdata.genesNamed(identity.symbol()).stream()
                                .filter(gene -> gene.symbol().equals(identity.symbol()))
                                .filter(gene -> id.isEmpty() || gene.hgncId() == null)
                                .toList()
                        : byId);
    }
}
