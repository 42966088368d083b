package org.recto.workbench.fill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.fill.Candidate;
import org.recto.refdata.Gene;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** The genes that may be meant: each leads to what could be filled in, or to the entry that it has. */
final class CandidateList extends Div {

    private static final long serialVersionUID = 1;

    private final transient Function<Candidate, Optional<EntrySummary>> existing;
    private @Nullable String first;

    /** @param existing the entry that a gene has already */
    CandidateList(String asked, List<Candidate> candidates, Function<Candidate, Optional<EntrySummary>> existing) {
        this.existing = existing;
        addClassName("recto-candidates");
        UnorderedList list = new UnorderedList();
        candidates.forEach(candidate -> list.add(item(asked, candidate)));
        add(list);
    }

    /** Goes where the first candidate leads. */
    void openFirst() {
        String address = first;
        if (address != null) {
            Location location = new Location(address.substring(1));
            getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
        }
    }

    private ListItem item(String asked, Candidate candidate) {
        Optional<EntrySummary> entry = existing.apply(candidate);
        String address = entry.map(Addresses::of).orElseGet(() -> Addresses.beginning(asked, candidate));
        if (first == null) {
            first = address;
        }
        Anchor link = Links.to(address, candidate.symbol());
        link.addClassName("recto-strong");
        Div title = new Div(link, soft(candidate.name().orElse("")));
        title.addClassName("recto-row");
        Div about = new Div(soft(about(asked, candidate)));
        entry.ifPresent(found -> about.add(has(found)));
        about.addClassName("recto-row");
        return new ListItem(title, about);
    }

    private static Component has(EntrySummary entry) {
        Span has = new Span(
                entry.accession() == null ? Words.say("fill.yours") : Words.say("fill.has", entry.accession()));
        has.addClassNames("recto-tag", "draft");
        return has;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("recto-soft");
        return soft;
    }

    private static String about(String asked, Candidate candidate) {
        String match = switch (candidate.match()) {
            case SYMBOL -> "";
            case PREVIOUS_SYMBOL, ALIAS, IDENTIFIER -> Words.say("fill.match." + candidate.match(), asked.strip());
            case BEGINNING -> "";
        };
        String symbols = candidate.symbols().size() == 1
                ? ""
                : Words.say("fill.symbols", String.join(", ", candidate.symbols()));
        String sources = Words.say(
                "fill.known",
                Stream.concat(
                                candidate.records().stream().map(Gene::provenance),
                                Stream.ofNullable(candidate.protein()).map(protein -> protein.provenance()))
                        .map(provenance -> provenance.source() + " " + provenance.version())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return Stream.of(candidate.key(), match, symbols, sources)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
