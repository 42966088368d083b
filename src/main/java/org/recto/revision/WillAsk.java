package org.recto.revision;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CrossReference;
import org.recto.entry.Entry;
import org.recto.entry.Identity;
import org.recto.entry.Isoform;
import org.recto.entry.Pathway;
import org.recto.entry.Publication;
import org.recto.entry.Transcript;
import org.recto.refstore.RecordNames;
import org.recto.term.Accession;
import org.recto.term.Database;

/** What a check of an entry will probably ask of reference data. */
final class WillAsk {

    private final RecordNames names;

    private WillAsk(RecordNames names) {
        this.names = names;
    }

    static RecordNames of(Collection<Entry> entries) {
        RecordNames names = new RecordNames();
        entries.forEach(new WillAsk(names)::add);
        return names;
    }

    private void add(Entry entry) {
        Identity identity = entry.identity();
        names.own(identity.symbol());
        Optional.ofNullable(identity.hgncId()).ifPresent(names::own);
        identity.aliases().forEach(alias -> names.gene(alias.strip()));
        if (entry.gene() != null) {
            for (Transcript transcript : entry.gene().transcripts()) {
                accession(transcript.accession()).ifPresent(names::transcript);
                accession(transcript.protein()).ifPresent(names::protein);
            }
        }
        if (entry.protein() != null) {
            for (Isoform isoform : entry.protein().isoforms()) {
                accession(isoform.accession()).ifPresent(names::protein);
            }
        }
        entry.crossReferences().forEach(this::add);
        entry.pathways().stream()
                .map(Pathway::identifier)
                .flatMap(Stream::ofNullable)
                .forEach(names::pathway);
        entry.bibliography().stream()
                .map(Publication::pmid)
                .flatMap(Stream::ofNullable)
                .forEach(names::paper);
    }

    private void add(CrossReference reference) {
        Optional<Database> database = Optional.ofNullable(reference.database()).flatMap(Database::named);
        String identifier = reference.identifier();
        if (database.isEmpty() || identifier == null) {
            return;
        }
        database.get().bare(identifier).ifPresent(bare -> {
            switch (database.get()) {
                case OMIM -> names.mim(bare);
                case UNIPROT -> names.protein(bare);
                case HGNC -> names.own("HGNC:" + bare);
                default -> names.gene(accession(bare).orElse(bare));
            }
        });
    }

    private static Optional<String> accession(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Accession::parse).map(Accession::name);
    }
}
