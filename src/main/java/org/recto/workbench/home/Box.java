package org.recto.workbench.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.recto.workbench.words.Words;

/** A heading, how many there are, and the first of them. */
final class Box extends Section {

    private static final long serialVersionUID = 1;

    /** So many are listed; the pages behind have the rest. */
    static final int MOST = 8;

    private final UnorderedList list = new UnorderedList();
    private final int count;

    /** @param nothing what stands there where there is none */
    Box(String title, int count, String nothing) {
        this.count = count;
        addClassName("recto-paper");
        H2 heading = new H2(title);
        if (count > 1) {
            Span number = new Span(Integer.toString(count));
            number.addClassName("recto-box-count");
            heading.add(new Span(" "), number);
        }
        add(heading);
        if (count == 0) {
            Paragraph none = new Paragraph(nothing);
            none.addClassName("recto-soft");
            add(none);
        } else {
            add(list);
        }
    }

    /** @param link what it is, which leads to it; what follows says more */
    void item(Component link, Component... more) {
        if (list.getComponentCount() < MOST) {
            link.addClassName("recto-strong");
            ListItem item = new ListItem(link);
            item.add(more);
            item.addClassName("recto-row");
            list.add(item);
        } else if (list.getComponentCount() == MOST) {
            list.add(new ListItem(Words.say("home.more", count - MOST)));
        }
    }

    /** Where one goes on from here. */
    void way(Component... links) {
        Div ways = new Div(links);
        ways.addClassNames("recto-row", "recto-box-ways");
        add(ways);
    }
}
