package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.intake.SourceLink;
import org.recto.revision.SourceCard;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * What a value rests on: the publications that its item names or its text cites, and the line of the card that it was read
 * from.
 *
 * @param entry the entry's JSON
 * @param card the card that it was read from, {@code null} where it was typed
 */
record Backing(JsonNode entry, @Nullable SourceCard card) {

    private static final Path PUBLICATIONS = Path.of("/bibliography");

    /** What stands beside a place, {@code null} where nothing is known. */
    @Nullable
    Component at(Path place) {
        Div all = new Div();
        publications(place).forEach(publication -> all.add(publication(publication)));
        lines(place).forEach(line -> all.add(line(line)));
        if (all.getComponentCount() == 0) {
            return null;
        }
        NativeDetails details = new NativeDetails(Words.say("review.restsOn"), all);
        details.addClassName("recto-grounds");
        return details;
    }

    private List<JsonNode> publications(Path place) {
        Set<String> ids = new LinkedHashSet<>();
        for (Path around = place; !around.equals(Path.ROOT); around = around.parent()) {
            JsonNode value = around.in(entry);
            if (value != null) {
                value.path("evidence")
                        .forEach(one -> ids.add(one.path("publication").asString("")));
            }
        }
        JsonNode value = place.in(entry);
        JsonNode all = PUBLICATIONS.in(entry);
        List<JsonNode> publications = new ArrayList<>();
        if (all != null) {
            for (JsonNode publication : all) {
                String pmid = publication.path("pmid").asString("");
                boolean cited = value != null
                        && value.isString()
                        && !pmid.isEmpty()
                        && value.asString().matches("(?s).*@pmid:" + pmid + "\\b.*");
                if (cited || ids.contains(publication.path("id").asString(""))) {
                    publications.add(publication);
                }
            }
        }
        return publications;
    }

    private static Component publication(JsonNode publication) {
        String pmid = publication.path("pmid").asString("");
        String words = Stream.of(
                        publication.path("title").asString(""),
                        publication.path("journal").asString(""),
                        publication.path("year").asString(""))
                .filter(part -> !part.isEmpty())
                .reduce((one, two) -> one + ", " + two)
                .orElse("PMID " + pmid);
        Paragraph line = new Paragraph(new Span(words));
        if (pmid.matches("[1-9][0-9]{0,8}")) {
            Anchor there = new Anchor("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/", "PMID " + pmid);
            there.setTarget("_blank");
            there.getElement().setAttribute("rel", "noreferrer");
            line.add(new Span(" "), there);
        }
        return line;
    }

    private List<Integer> lines(Path place) {
        return card == null
                ? List.of()
                : card.links().stream()
                        .filter(link -> link.path().isWithin(place) || place.isWithin(link.path()))
                        .map(SourceLink::line)
                        .distinct()
                        .sorted()
                        .limit(5)
                        .toList();
    }

    private Component line(int number) {
        List<String> lines = card == null ? List.of() : card.text().lines().toList();
        Span label = new Span(Words.say("review.cardLine", number));
        label.addClassName("recto-soft");
        return new Paragraph(
                label, new Span(number <= lines.size() ? lines.get(number - 1).strip() : ""));
    }
}
