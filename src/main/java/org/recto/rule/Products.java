package org.recto.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Isoform;
import org.recto.entry.Transcript;

/** What an entry says of its gene's transcripts and proteins, and so what its positions are counted on. */
record Products(String symbol, @Nullable String hgncId, List<Transcript> transcripts, List<Isoform> isoforms) {

    static Products of(Entry entry) {
        return new Products(
                entry.identity().symbol(),
                entry.identity().hgncId(),
                entry.gene() == null ? List.of() : entry.gene().transcripts(),
                entry.protein() == null ? List.of() : entry.protein().isoforms());
    }
}
