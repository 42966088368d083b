package org.recto.workbench.fill;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.recto.fill.Answer;
import org.recto.fill.Candidate;
import org.recto.fill.Candidates;
import org.recto.people.CurrentPerson;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.CurrentRefdata;
import org.recto.revision.Filling;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/**
 * Begins an entry: with what reference data hold of a gene, or with its symbol alone. Nobody else sees it before it is
 * saved, and it can be discarded. The address says what was searched for and which gene was chosen.
 */
@Route(Addresses.NEW)
@RolesAllowed("CURATOR")
@CssImport("./fill/fill.css")
public class NewEntryPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRefdata refdata;
    private final transient ExistingEntries existing;
    private final transient Filling filling;
    private final transient CurrentPerson currentPerson;
    private final GeneSearch search;

    NewEntryPage(CurrentRefdata refdata, ExistingEntries existing, Filling filling, CurrentPerson currentPerson) {
        super(Words.say("fill.new"));
        this.refdata = refdata;
        this.existing = existing;
        this.filling = filling;
        this.currentPerson = currentPerson;
        search = new GeneSearch(refdata, existing, currentPerson.get(), symbol -> begin(symbol, List.of()));
        trail(Links.to("/entries", Words.say("parts.entries.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String text = asked.getSingleParameter("q").orElse("");
        Optional<String> gene = asked.getSingleParameter("gene");
        try {
            Refdata now = refdata.get();
            gene.flatMap(key -> chosen(key, now))
                    .ifPresentOrElse(chosen -> showOffers(text, chosen, now), () -> showSearch(text));
        } catch (RefdataUnavailable unavailable) {
            replaceContent(Notice.error(Words.heard(String.valueOf(unavailable.getMessage()))));
        }
    }

    private static Optional<Candidate> chosen(String key, Refdata refdata) {
        return new Candidates(refdata)
                .named(key).stream().filter(gene -> gene.key().equals(key)).findFirst();
    }

    private void showSearch(String text) {
        title(Words.say("fill.new"));
        lead(Words.say("fill.lead"));
        actions();
        Paragraph other = new Paragraph(new Said("fill.card", Links.to("/intake", Words.say("fill.haveRead"))));
        other.addClassName("recto-after");
        replaceContent(search, other);
        search.ask(text);
    }

    private void showOffers(String asked, Candidate gene, Refdata now) {
        title(Words.say("fill.newOn", gene.symbol()));
        lead(Words.say("fill.offers"));
        actions(Links.to("/" + Addresses.search(asked).getPathWithQueryParameters(), Words.say("fill.another")));
        existing.of(currentPerson.get(), gene)
                .ifPresentOrElse(
                        entry -> replaceContent(GeneSearch.pointTo(entry)),
                        () -> replaceContent(new Beginning(gene, now, this::begin)));
    }

    private void begin(String symbol, List<Answer> answers) {
        Attempt.to(() -> filling.begin(currentPerson.get(), symbol, answers))
                .ifPresent(draft ->
                        getUI().orElseThrow().navigate(Links.draft(draft.id()).substring(1)));
    }
}
