package org.recto.workbench.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.recto.rule.RuleBook;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** A rule: what must hold, why it matters, what it rests on, and examples as they come out. */
@Route("rules/:id")
@PermitAll
public class RulePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Book book;

    RulePage(Book book) {
        super(Words.say("rulebook.rule"));
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        RuleBook.Page page = book.page(id).orElseThrow(() -> new NotFoundException(Words.say("rulebook.noPage", id)));
        title(page.title());
        trail(Links.to("/rules", Words.say("rulebook.title")));
        Div facts = new Div(
                new FindingBadge(page.severity().name()),
                new Code(page.id()),
                new Span(Words.say("rulebook.version", page.version())));
        facts.addClassName("recto-row");
        lead(facts);
        replaceContent(
                new H2(Words.say("rulebook.why")),
                new Paragraph(page.why()),
                new H2(Words.say("rulebook.source")),
                new Paragraph(page.source()),
                new H2(Words.say("rulebook.accepts")),
                cases(page.accepted()),
                new H2(Words.say("rulebook.flags")),
                cases(page.flagged()));
    }

    private static Component cases(List<RuleBook.Case> cases) {
        Div list = new Div();
        list.addClassName("recto-cases");
        cases.forEach(example -> list.add(new ExampleCard(example)));
        return list;
    }
}
