package org.recto.rule.mutations;

import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.set;

import java.util.stream.Stream;
import org.recto.entry.Edit;

/** The example entry as of a gene of which neither it nor the reference data hold exons or a sequence. */
final class UnknownGene {

    private UnknownGene() {}

    /** The edits that make it one, and further ones. */
    static Edit[] with(Edit... further) {
        Stream<Edit> unknown = Stream.of(
                set("/identity/symbol", "NEW1"),
                clear("/identity/hgncId"),
                clear("/gene/transcripts/t1/exons"),
                clear("/protein/isoforms"),
                set("/gene/transcripts/t1/accession", "NM_999999.1"));
        return Stream.concat(unknown, Stream.of(further)).toArray(Edit[]::new);
    }
}
