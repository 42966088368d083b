package org.recto.revision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads what approved entries state where the rules of this program have not read them yet: after an upgrade, and after the tables
 * were emptied to be built again.
 */
@Component
class StatedAgain {

    private static final Logger LOG = LoggerFactory.getLogger(StatedAgain.class);

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

    /** An entry at a time, kept from an approval meanwhile. The server serves without what can't be read. */
    @EventListener(ApplicationReadyEvent.class)
    void readAgain() {
        try {
            statements.unread().forEach(this::readAgain);
        } catch (RuntimeException e) {
            LOG.error("Entries could not be asked for what they state; rules on other entries wait for it", e);
        }
    }

    private void readAgain(long entryId) {
        try {
            transactions.run(() -> {
                entries.lock(entryId);
                revisions
                        .newestApproved(entryId)
                        .flatMap(number -> revisions.find(entryId, number))
                        .ifPresent(revision -> statements.keep(entryId, revision.entry()));
            });
        } catch (RuntimeException e) {
            LOG.error("What entry {} states could not be read; rules on other entries wait for it", entryId, e);
        }
    }
}
