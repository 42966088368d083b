package org.recto.notice;

import org.recto.review.ReviewNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of what others did in reviews, in the transaction of the act: with it, or not at all. */
@Component
class Telling {

    private final NoticeRows rows;
    private final Post post;

    Telling(NoticeRows rows, Post post) {
        this.rows = rows;
        this.post = post;
    }

    @EventListener
    void tell(ReviewNews news) {
        NoticeKind kind = switch (news.what()) {
            case SUBMITTED -> NoticeKind.SUBMITTED;
            case COMMENTED -> NoticeKind.COMMENTED;
            case CHANGES_REQUESTED -> NoticeKind.CHANGES_REQUESTED;
            case APPROVED -> NoticeKind.APPROVED;
        };
        rows.add(news, kind, post.isOpen());
    }
}
