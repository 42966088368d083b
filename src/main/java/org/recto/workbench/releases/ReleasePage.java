package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.recto.release.Release;
import org.recto.release.ReleaseHead;
import org.recto.release.Releases;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** A release: what it says of itself, its files, and how anyone can check them. */
@Route("releases/:name")
@PermitAll
public class ReleasePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Releases releases;

    ReleasePage(Releases releases) {
        super(Words.say("releases.release"));
        this.releases = releases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("name").orElse("");
        Release release =
                releases.find(name).orElseThrow(() -> new NotFoundException(Words.say("releases.none", name)));
        title(Words.say("releases.named", release.name()));
        trail(Links.to("/releases", Words.say("releases.title")));
        lead(release.head().note());
        replaceContent(
                facts(release),
                new H2(Words.say("releases.files")),
                new FileTable(release),
                new H2(Words.say("releases.check")),
                check());
    }

    private static Component facts(Release release) {
        ReleaseHead head = release.head();
        DescriptionList facts = new DescriptionList();
        facts.add(
                new Term(Words.say("releases.published")),
                new Description(new Said("releases.publishedBy", release.editor(), Moment.of(release.publishedAt()))));
        facts.add(new Term(Words.say("releases.entries")), new Description(Integer.toString(release.entries())));
        facts.add(new Term(Words.say("releases.licence")), new Description(head.licence()));
        facts.add(new Term(Words.say("releases.cite")), new Description(head.cite()));
        facts.add(new Term(Words.say("releases.rules")), new Description(new Code(head.ruleSet())));
        facts.add(new Term(Words.say("releases.refdata")), new Description(new Code(head.refdata())));
        ReleaseHead.Previous previous = head.previous();
        facts.add(
                new Term(Words.say("releases.before")),
                previous == null
                        ? new Description(Words.say("releases.noneBefore"))
                        : new Description(Links.to(Links.release(previous.name()), previous.name())));
        facts.addClassName("recto-paper");
        return facts;
    }

    private static Component check() {
        Paragraph words = new Paragraph(Words.say("releases.checkHow"));
        Div check = new Div(words, new Pre("sha256sum -c SHA256SUMS\n./recto verify ."));
        check.addClassName("recto-commands");
        return check;
    }
}
