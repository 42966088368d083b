package org.recto.notice;

import org.recto.review.ReviewNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of what others did in reviews and with waivers, in the transaction of the act: with it, or not at all. */
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
        rows.add(news, kind(news.what()), post.isOpen());
    }

    private static NoticeKind kind(ReviewNews.What what) {
        return switch (what) {
            case SUBMITTED -> NoticeKind.SUBMITTED;
            case COMMENTED -> NoticeKind.COMMENTED;
            case CHANGES_REQUESTED -> NoticeKind.CHANGES_REQUESTED;
            case APPROVED -> NoticeKind.APPROVED;
            case GATE_OVERRIDDEN -> NoticeKind.GATE_OVERRIDDEN;
            case WAIVER_ASKED -> NoticeKind.WAIVER_ASKED;
            case WAIVER_COUNTERSIGNED -> NoticeKind.WAIVER_COUNTERSIGNED;
            case WAIVER_DECLINED -> NoticeKind.WAIVER_DECLINED;
            case WAIVER_FALLEN -> NoticeKind.WAIVER_FALLEN;
        };
    }
}
