package org.recto.workbench.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.recto.workbench.words.Words;

/** Leads to the notices, and says how many are unread. */
final class NoticeLink extends Anchor {

    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 99;

    private final Span count = new Span();

    NoticeLink() {
        super("/notices", Words.say("shell.notices"));
        addClassName("recto-notice-link");
        count.addClassName("recto-count");
        add(count);
    }

    void show(int unread) {
        count.setVisible(unread > 0);
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread));
        setAriaLabel(Words.say("shell.unread", unread));
    }
}
