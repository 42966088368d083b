package org.recto.workbench.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.entry.Sections;
import org.recto.intake.LineFate;
import org.recto.intake.SourceLink;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.changes.ValueWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Lays a card and the values read from it side by side; the number of a link joins the two. */
final class SideBySide {

    private final ReadCard card;
    private final JsonNode tree;
    private final List<SourceLink> links;

    private SideBySide(ReadCard card) {
        this.card = card;
        this.tree = EntryJson.tree(card.reading().entry());
        this.links = card.reading().links();
    }

    static CardReading.Shown of(ReadCard card) {
        SideBySide both = new SideBySide(card);
        return new CardReading.Shown(both.lines(), both.results());
    }

    private List<CardReading.Line> lines() {
        Map<Integer, List<Integer>> byLine = new LinkedHashMap<>();
        for (int link = 0; link < links.size(); link++) {
            byLine.computeIfAbsent(links.get(link).line(), line -> new ArrayList<>())
                    .add(link);
        }
        String[] texts = card.text().replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1);
        return card.reading().fates().stream()
                .map(fate -> line(fate, texts[fate.line() - 1], byLine.getOrDefault(fate.line(), List.of())))
                .toList();
    }

    private CardReading.Line line(LineFate fate, String text, List<Integer> here) {
        int length = text.codePointCount(0, text.length());
        List<CardReading.Mark> marks = here.stream()
                .filter(link -> links.get(link).end() - links.get(link).start() < length)
                .map(link -> new CardReading.Mark(
                        links.get(link).start(), links.get(link).end(), link))
                .toList();
        return new CardReading.Line(
                fate.line(), text, marks, here, fate.confidence().name(), words(fate));
    }

    private String words(LineFate fate) {
        String where = switch (fate.paths().size()) {
            case 0 -> "";
            case 1 -> PathWords.of(fate.paths().getFirst(), tree) + ". ";
            default ->
                Words.say(
                        "intake.andMore",
                        PathWords.of(fate.paths().getFirst(), tree),
                        fate.paths().size() - 1);
        };
        return switch (fate.confidence()) {
            case STRUCTURE -> Words.heard(fate.why());
            case UNPLACED -> Words.say("intake.kept", Words.heard(fate.why()));
            case HIGH -> where + Words.heard(fate.why());
            case MEDIUM -> where + Words.say("intake.likely", Words.heard(fate.why()));
            case LOW -> where + Words.say("intake.guess", Words.heard(fate.why()));
        };
    }

    private List<CardReading.Result> results() {
        Set<String> proposed =
                card.reading().entry().proposals().stream().map(Proposal::path).collect(Collectors.toSet());
        Map<Path, List<Integer>> byPath = new LinkedHashMap<>();
        for (int link = 0; link < links.size(); link++) {
            byPath.computeIfAbsent(links.get(link).path(), path -> new ArrayList<>())
                    .add(link);
        }
        List<CardReading.Result> results = new ArrayList<>();
        byPath.forEach((path, here) -> results.add(result(path, here, proposed.contains(path.toString()))));
        List<String> order = Sections.of(card.reading().entry()).stream()
                .map(section -> PathWords.of(Path.of("/" + section.key()), tree))
                .toList();
        results.sort(Comparator.comparingInt(result -> order.indexOf(result.section())));
        return results;
    }

    private CardReading.Result result(Path path, List<Integer> here, boolean proposed) {
        List<String> steps = PathWords.steps(path, tree);
        Path section = Path.of("/" + ChangeList.sectionOf(path));
        JsonNode value = path.in(tree);
        List<String> label = steps.subList(Math.min(section.steps().size(), steps.size() - 1), steps.size());
        return new CardReading.Result(
                PathWords.of(section, tree),
                String.join(" › ", label),
                value == null ? "" : new ValueWords(tree).of(path.last(), value),
                proposed,
                here.stream().map(link -> links.get(link).line()).distinct().toList(),
                here);
    }
}
