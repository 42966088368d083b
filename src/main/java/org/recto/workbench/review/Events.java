package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.review.RoundEvent;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** What happened in a round, the latest first. */
final class Events extends Section {

    private static final long serialVersionUID = 1;

    Events(List<RoundEvent> events) {
        setVisible(!events.isEmpty());
        OrderedList list = new OrderedList();
        list.addClassName("recto-revisions");
        events.reversed().forEach(event -> list.add(item(event)));
        add(new H2(Words.say("review.happened")), list);
    }

    private static ListItem item(RoundEvent event) {
        Span what = new Span(Words.say("review.event." + event.act(), event.revision()));
        Span who = new Span(event.by());
        who.addClassName("recto-strong");
        Div head = new Div(who, what);
        head.addClassName("recto-row");
        Moment at = Moment.of(event.at());
        at.addClassName("recto-soft");
        ListItem item = new ListItem(head, at);
        if (!event.words().isEmpty()) {
            item.add(new Paragraph(event.words()));
        }
        return item;
    }
}
