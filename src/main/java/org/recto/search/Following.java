package org.recto.search;

import org.recto.review.ReviewNews;
import org.recto.revision.Entries;
import org.recto.revision.RevisionSaved;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what search reads with what it is read from: in the transaction that saves or approves a revision, and at the start for
 * what this program has not read.
 */
@Component
class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Findables findables;
    private final Revisions revisions;
    private final Entries entries;
    private final Transactions transactions;

    Following(Findables findables, Revisions revisions, Entries entries, Transactions transactions) {
        this.findables = findables;
        this.revisions = revisions;
        this.entries = entries;
        this.transactions = transactions;
    }

    @EventListener
    void saved(RevisionSaved saved) {
        findables.keep(saved.revision());
    }

    @EventListener
    void happened(ReviewNews news) {
        if (news.what() == ReviewNews.What.APPROVED) {
            findables.keep(revisions.approved(news.entryId(), news.revision()));
        }
    }

    /** An entry at a time, kept from saves meanwhile. What can't be read isn't found, and all else is. */
    @EventListener(ApplicationReadyEvent.class)
    void readAgain() {
        try {
            findables.unread().forEach(this::readAgain);
        } catch (RuntimeException e) {
            LOG.error("Entries could not be asked for what search reads of them; some may not be found", e);
        }
    }

    private void readAgain(Findables.Unread unread) {
        try {
            transactions.run(() -> {
                entries.lock(unread.entryId());
                findables.keep(revisions.any(unread.entryId(), unread.revision()));
            });
        } catch (RuntimeException e) {
            LOG.error("Entry {} could not be read for search; it may not be found", unread.entryId(), e);
        }
    }
}
