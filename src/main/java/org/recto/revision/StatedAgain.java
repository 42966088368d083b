package org.recto.revision;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads what entries state where the rules of this program have not read them yet: after an upgrade, and after the tables
 * were emptied to be built again.
 */
@Component
class StatedAgain {

    private final Statements statements;
    private final RevisionRows revisions;
    private final EntryRows entries;
    private final Transactions transactions;

    StatedAgain(Statements statements, RevisionRows revisions, EntryRows entries, Transactions transactions) {
        this.statements = statements;
        this.revisions = revisions;
        this.entries = entries;
        this.transactions = transactions;
    }

    /** An entry at a time, kept from a save meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void readAgain() {
        for (long entryId : statements.unread()) {
            transactions.of(() -> {
                entries.lock(entryId);
                revisions
                        .newest(entryId)
                        .flatMap(number -> revisions.find(entryId, number))
                        .ifPresent(revision -> statements.keep(entryId, revision.entry()));
                return entryId;
            });
        }
    }
}
