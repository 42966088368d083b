package org.recto.workbench.fill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.fill.Candidate;
import org.recto.fill.Candidate.Match;
import org.recto.fill.Candidates;
import org.recto.people.Person;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.CurrentRefdata;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** Finds the gene of an entry to be begun as one types, or begins one of which nothing is known. */
final class GeneSearch extends Div {

    private static final long serialVersionUID = 1;

    private static final int SHORTEST = 2;

    private final transient CurrentRefdata refdata;
    private final transient ExistingEntries existing;
    private final transient Person person;
    private final transient Consumer<String> beginEmpty;
    private final TextField field = new TextField(Words.say("fill.gene"));
    private final Div found = new Div();
    private @Nullable CandidateList candidates;

    /** @param beginEmpty told the symbol to begin an entry with */
    GeneSearch(CurrentRefdata refdata, ExistingEntries existing, Person person, Consumer<String> beginEmpty) {
        this.refdata = refdata;
        this.existing = existing;
        this.person = person;
        this.beginEmpty = beginEmpty;
        field.addClassName("recto-search");
        field.setHelperText(Words.say("fill.geneHelp"));
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(150);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().orElseThrow().getPage().getHistory().replaceState(null, Addresses.search(change.getValue()));
                show(change.getValue());
            }
        });
        field.addKeyPressListener(Key.ENTER, _ -> {
            if (candidates != null) {
                candidates.openFirst();
            }
        });
        found.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(field);
        bar.addClassName("recto-search-bar");
        add(bar, found);
    }

    /** Searches for a text that the address gives. */
    void ask(String text) {
        field.setValue(text);
        show(text);
    }

    private void show(String typed) {
        String text = typed.strip();
        found.removeAll();
        candidates = null;
        if (text.length() >= SHORTEST) {
            try {
                show(text, genes(text));
            } catch (RefdataUnavailable unavailable) {
                found.add(Notice.error(Words.heard(String.valueOf(unavailable.getMessage()))));
            }
        }
    }

    private List<Candidate> genes(String text) {
        Candidates known = new Candidates(refdata.get());
        List<Candidate> meant = known.named(text);
        Set<String> keys = meant.stream().map(Candidate::key).collect(Collectors.toSet());
        return Stream.concat(meant.stream(), known.beginning(text).stream().filter(gene -> !keys.contains(gene.key())))
                .toList();
    }

    private void show(String text, List<Candidate> genes) {
        Optional<EntrySummary> entry =
                Attempt.to(() -> existing.named(person, text)).flatMap(one -> one);
        entry.map(GeneSearch::pointTo).ifPresent(found::add);
        if (!genes.isEmpty()) {
            candidates = new CandidateList(text, genes, gene -> existing.of(person, gene));
            found.add(candidates);
        }
        if (entry.isEmpty() && genes.isEmpty()) {
            found.add(new EmptyState(
                    Words.say("fill.noGeneNamed", text),
                    Words.say("fill.allTheSame"),
                    beginEmpty(text, ButtonVariant.LUMO_PRIMARY)));
        } else if (entry.isEmpty() && isAnothersName(genes)) {
            Div none = new Div(new Span(Words.say("fill.noneOfThese")), beginEmpty(text, ButtonVariant.LUMO_TERTIARY));
            none.addClassName("recto-row");
            found.add(none);
        }
    }

    /** A symbol that sources don't know yet may be another gene's alias, or begin another's symbol. */
    private static boolean isAnothersName(List<Candidate> genes) {
        return genes.stream().noneMatch(gene -> gene.match() == Match.SYMBOL || gene.match() == Match.IDENTIFIER);
    }

    private Button beginEmpty(String symbol, ButtonVariant variant) {
        Button button = new Button(Words.say("fill.beginEmpty", symbol), _ -> beginEmpty.accept(symbol));
        button.addThemeVariants(variant);
        return button;
    }

    /** Leads to the entry that there is already. */
    static Component pointTo(EntrySummary entry) {
        return Notice.note(
                entry.accession() == null
                        ? Words.say("fill.amongDrafts", entry.symbol())
                        : Words.say("fill.exists", entry.accession(), entry.symbol()),
                Links.to(Addresses.of(entry), Words.say("fill.open")));
    }
}
