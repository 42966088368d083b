package org.recto.workbench.fill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.fill.Answer;
import org.recto.fill.Candidate;
import org.recto.fill.Candidate.Match;
import org.recto.fill.Candidates;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.refstore.CurrentRefdata;
import org.recto.revision.EntrySummary;
import org.recto.revision.Filling;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

/**
 * Begins an entry: with what reference data hold of a gene, or with its symbol alone. Nobody else sees it before it is
 * saved, and it can be discarded. The address says what was searched for and which gene was chosen.
 */
@Route(Addresses.NEW)
@PageTitle("New entry · Recto")
@RolesAllowed("CURATOR")
@CssImport("./fill/fill.css")
public class NewEntryPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int SHORTEST = 2;

    private final transient CurrentRefdata refdata;
    private final transient ExistingEntries existing;
    private final transient Filling filling;
    private final transient CurrentPerson currentPerson;
    private final TextField search = new TextField("Gene");
    private final Div found = new Div();
    private @Nullable CandidateList candidates;

    NewEntryPage(CurrentRefdata refdata, ExistingEntries existing, Filling filling, CurrentPerson currentPerson) {
        super("New entry");
        this.refdata = refdata;
        this.existing = existing;
        this.filling = filling;
        this.currentPerson = currentPerson;
        trail(Links.to("/entries", "Entries"));
        search.addClassName("recto-search");
        search.setHelperText("symbol, alias, or an identifier of HGNC, NCBI, Ensembl, RefSeq or UniProt");
        search.setMaxLength(100);
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().orElseThrow().getPage().getHistory().replaceState(null, Addresses.search(change.getValue()));
                showCandidates(change.getValue());
            }
        });
        search.addKeyPressListener(Key.ENTER, _ -> {
            if (candidates != null) {
                candidates.openFirst();
            }
        });
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String text = asked.getSingleParameter("q").orElse("");
        Refdata now = refdata.get();
        Optional<Candidate> chosen = asked.getSingleParameter("gene")
                .flatMap(key -> new Candidates(now)
                        .named(key).stream()
                                .filter(gene -> gene.key().equals(key))
                                .findFirst());
        if (chosen.isPresent()) {
            showOffers(text, chosen.get(), now);
        } else {
            search.setValue(text);
            showSearch(text);
        }
    }

    private void showSearch(String text) {
        title("New entry");
        lead("An entry begins with its gene. It is yours alone until you save it, and leaves no trace if you don't.");
        actions();
        Paragraph other = new Paragraph(
                new Span("There is a card already? "), Links.to("/intake", "Have it read"), new Span("."));
        other.addClassName("recto-after");
        Div bar = new Div(search);
        bar.addClassName("recto-search-bar");
        replaceContent(bar, found, other);
        showCandidates(text);
    }

    private void showCandidates(String typed) {
        String text = typed.strip();
        found.removeAll();
        candidates = null;
        if (text.length() < SHORTEST) {
            return;
        }
        Person person = currentPerson.get();
        Candidates known = new Candidates(refdata.get());
        List<Candidate> meant = known.named(text);
        Set<String> keys = meant.stream().map(Candidate::key).collect(Collectors.toSet());
        List<Candidate> genes = Stream.concat(
                        meant.stream(), known.beginning(text).stream().filter(gene -> !keys.contains(gene.key())))
                .toList();
        Optional<EntrySummary> entry = existing.named(person, text);
        entry.map(NewEntryPage::pointTo).ifPresent(found::add);
        if (!genes.isEmpty()) {
            candidates = new CandidateList(text, genes, gene -> existing.of(person, gene));
            found.add(candidates);
        }
        if (entry.isEmpty() && genes.isEmpty()) {
            found.add(new EmptyState(
                    "Reference data hold no gene “" + text + "”",
                    "Symbols old and new, aliases and whole identifiers are looked up. An entry can be begun all the same.",
                    beginEmpty(text, ButtonVariant.LUMO_PRIMARY)));
        } else if (entry.isEmpty() && isAnothersName(genes)) {
            Div none = new Div(new Span("None of these? "), beginEmpty(text, ButtonVariant.LUMO_TERTIARY));
            none.addClassName("recto-row");
            found.add(none);
        }
    }

    /** A symbol that sources don't know yet may be another gene's alias. */
    private static boolean isAnothersName(List<Candidate> genes) {
        return genes.stream().noneMatch(gene -> gene.match() == Match.SYMBOL || gene.match() == Match.IDENTIFIER);
    }

    private static Component pointTo(EntrySummary entry) {
        return Notice.note(
                entry.accession() == null
                        ? "You have begun " + entry.symbol() + " already: it is among your drafts."
                        : "There is " + entry.accession() + " on " + entry.symbol() + " already: open it instead.",
                Links.to(Addresses.of(entry), "Open it"));
    }

    private Button beginEmpty(String symbol, ButtonVariant variant) {
        Button button = new Button("Begin empty with “" + symbol + "”", _ -> begin(symbol, List.of()));
        button.addThemeVariants(variant);
        return button;
    }

    private void showOffers(String asked, Candidate gene, Refdata now) {
        title("New entry on " + gene.symbol());
        lead("What the sources say, each with its record. Untick what you don't want; where sources disagree nothing is"
                + " ticked, and the choice is yours.");
        actions(Links.to("/" + Addresses.search(asked).getPathWithQueryParameters(), "Another gene"));
        existing.of(currentPerson.get(), gene)
                .ifPresentOrElse(
                        entry -> replaceContent(pointTo(entry)),
                        () -> replaceContent(new Beginning(gene, now, this::begin)));
    }

    private void begin(String symbol, List<Answer> answers) {
        Attempt.to(() -> filling.begin(currentPerson.get(), symbol, answers))
                .ifPresent(draft ->
                        getUI().orElseThrow().navigate(Links.draft(draft.id()).substring(1)));
    }
}
