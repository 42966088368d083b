package org.recto.review;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recto.review.WaiverRows.Held;
import org.recto.revision.Revision;
import org.recto.revision.RevisionSaved;
import org.recto.revision.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells of waivers that fell without anyone taking them back: with the finding they were about, or after their last day. */
@Component
public class WaiverFalls {

    /** A server that stood still for longer than that tells of no older ones. */
    private static final int DAYS = 7;

    private final WaiverRows rows;
    private final Transactions transactions;
    private final ApplicationEventPublisher news;

    WaiverFalls(WaiverRows rows, Transactions transactions, ApplicationEventPublisher news) {
        this.rows = rows;
        this.transactions = transactions;
        this.news = news;
    }

    @EventListener
    void withTheirFinding(RevisionSaved saved) {
        Revision revision = saved.revision();
        rows.fallenWith(revision.entryId(), revision.number())
                .forEach(held -> tell(
                        held,
                        new ReviewNews.By(revision.authorId(), revision.author()),
                        "Since revision %d the rules don’t find what it was about, or find it with other values."
                                .formatted(revision.number())));
    }

    /** May come upon the same ones again: each person is told of a fall once. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void afterTheirLastDay() {
        transactions.run(() -> rows.ranOut(DAYS)
                .forEach(held -> tell(
                        held,
                        null,
                        "It was good until %s.".formatted(held.waiver().until()))));
    }

    private void tell(Held held, ReviewNews.@Nullable By by, String words) {
        news.publishEvent(ReviewNews.of(ReviewNews.What.WAIVER_FALLEN, held, by, words));
    }
}
