package org.recto.workbench.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.term.Pmid;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Wanted;
import org.recto.workbench.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Brings publications into the bibliography that are cited before they stand there. */
final class Papers {

    private static final Path BIBLIOGRAPHY = Path.of("/bibliography");

    private final Editing editing;
    private final Supplier<Refdata> refdata;

    Papers(Editing editing, Supplier<Refdata> refdata) {
        this.editing = editing;
        this.refdata = refdata;
    }

    /** Adds a publication and cites it, as one step of undo; with what the reference data say of it, if they know it. */
    void add(Wanted wanted) {
        Pmid pmid = Pmid.parse(wanted.pmid()).orElse(null);
        if (pmid == null || editing.now().readOnly()) {
            return;
        }
        String id = editing.nextId(ItemKind.PUBLICATION);
        Optional<PublicationRecord> known = known(pmid);
        editing.apply(
                new Edit.Add(BIBLIOGRAPHY, item(id, pmid, known), null),
                new Edit.Set(wanted.narrative(), EntryJson.text(wanted.text())));
        if (known.isPresent()) {
            Notices.done(Words.say("entry.cited.found", pmid.toString()));
        } else {
            Notices.offering(
                    Words.say("entry.cited.bare", pmid.toString()),
                    Words.say("entry.cited.see"),
                    () -> editing.seek(BIBLIOGRAPHY.then(id).then("title")));
        }
    }

    private Optional<PublicationRecord> known(Pmid pmid) {
        try {
            List<PublicationRecord> records = refdata.get().publications(pmid);
            return records.stream().filter(record -> record.title() != null).findFirst();
        } catch (RefdataUnavailable unavailable) {
            return Optional.empty(); // its curator can fill it in
        }
    }

    private static ObjectNode item(String id, Pmid pmid, Optional<PublicationRecord> known) {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", id).put("pmid", pmid.toString());
        known.ifPresent(record -> {
            if (record.year() != null) {
                item.put("year", record.year());
            }
            item.put("title", record.title());
            if (!record.authors().isEmpty()) {
                item.put("authors", String.join(", ", record.authors()));
            }
        });
        return item;
    }
}
