package org.recto.workbench.notices;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.recto.notice.Notice;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** Notices, each with what was said; a click leads to the review, to the thread where it is of one, and counts as reading it. */
final class NoticeList extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Notice> read;

    NoticeList(Consumer<Notice> read) {
        this.read = read;
        addClassName("recto-notices");
    }

    void show(List<Notice> notices) {
        removeAll();
        notices.forEach(notice -> add(item(notice)));
    }

    private ListItem item(Notice notice) {
        Anchor sentence = Links.to(
                notice.thread() == null
                        ? Links.review(notice.accession())
                        : Links.thread(notice.accession(), notice.thread()),
                Words.say("notices.said." + notice.kind(), notice.by(), notice.symbol(), notice.revision()));
        sentence.getElement().addEventListener("click", click -> read.accept(notice));
        Span state = new Span(notice.read() ? "" : Words.say("notices.new"));
        state.setVisible(!notice.read());
        state.addClassName("recto-tag");
        Moment when = Moment.of(notice.at());
        when.addClassName("recto-soft");
        Div head = new Div(sentence, state, when);
        head.addClassName("recto-row");
        ListItem item = new ListItem(head);
        if (!notice.words().isBlank()) {
            Paragraph words = new Paragraph(notice.words());
            words.addClassName("recto-quote");
            item.add(words);
        }
        return item;
    }
}
