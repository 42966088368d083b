package org.recto.workbench.parts.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recto.workbench.words.Words;

/** A page: its heading, a sentence that says what it is for, what can be done here, and below it the content. */
public abstract class Page extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final H1 title = new H1();
    private final OrderedList trail = new OrderedList();
    private final Div lead = new Div();
    private final Div actions = new Div();

    protected Page(String title) {
        this.title.setText(title);
        addClassName("recto-page");
        trail.addClassName("recto-page-trail");
        trail.setVisible(false);
        Nav above = new Nav(trail);
        above.setAriaLabel(Words.say("parts.trail"));
        lead.addClassName("recto-page-lead");
        actions.addClassName("recto-page-actions");
        Div words = new Div(above, this.title, lead);
        Header head = new Header(words, actions);
        head.addClassName("recto-page-head");
        add(head);
    }

    /** Puts other content below the head, for a page whose address changed under it. */
    protected final void replaceContent(Component... content) {
        getChildren().skip(1).toList().forEach(this::remove);
        add(content);
    }

    protected final void title(String words) {
        title.setText(words);
    }

    /** The browser calls a page what its heading calls it. */
    @Override
    public String getPageTitle() {
        return title.getText() + " · Recto";
    }

    protected final void lead(String words) {
        lead(new Paragraph(words));
    }

    protected final void lead(Component... words) {
        lead.removeAll();
        lead.add(words);
    }

    /** Links to what lies above this page. */
    protected final void trail(Component... links) {
        trail.removeAll();
        trail.setVisible(links.length > 0);
        Arrays.stream(links).map(ListItem::new).forEach(trail::add);
    }

    /** The same for a page of an entry, which stands at an address. */
    protected final void trailFrom(String entry, String symbol, Component... further) {
        List<Component> links = new ArrayList<>(
                List.of(Links.to("/entries", Words.say("parts.entries.title")), Links.to(entry, symbol)));
        links.addAll(List.of(further));
        trail(links.toArray(Component[]::new));
    }

    protected final void actions(Component... buttons) {
        actions.removeAll();
        Arrays.stream(buttons).forEach(actions::add);
    }
}
