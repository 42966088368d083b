package org.recto.rule.citingarticles;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.move;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recto.entry.CitingArticle;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tail.desc-order",
        severity = Severity.NOTE,
        title = "The citing articles stand by their counts, the highest first, each once.",
        why =
                "The site prints rows twice, so that ten rows may be eight papers; a count out of order was often misread.",
        source = "The Atlas's layout. A list in the order of years, or without counts, is not asked about its order.")
public final class CitingOrder implements Rule {

    private static final Path LIST = Path.of("/citingArticles");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("by count"),
                accepts("two of one count", set("/citingArticles/q2/count", 115)),
                accepts("a row without a count", clear("/citingArticles/q1/count")),
                flags("a row that stands twice", add("/citingArticles", """
                                {"id": "q3", "pmid": "19744146", "year": 2009,
                                 "title": "IL7RA polymorphisms and chronic inflammatory arthropathies.", "count": 20}""")),
                flags(
                        "the lowest count first",
                        add(
                                "/citingArticles",
                                "{\"id\": \"q3\", \"pmid\": \"15661025\", \"year\": 2005, \"count\": 5}"),
                        move("/citingArticles/q3", "q1")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<CitingArticle> listed = inspection.entry().citingArticles();
        if (listed.size() < 2) {
            return;
        }
        inspection.compared();
        Map<String, List<CitingArticle>> byPmid = new LinkedHashMap<>();
        List<CitingArticle> kept = new ArrayList<>();
        for (CitingArticle article : listed) {
            inspection.step();
            String key = article.pmid() == null ? article.id() : article.pmid().strip();
            List<CitingArticle> same = byPmid.computeIfAbsent(key, any -> new ArrayList<>());
            same.add(article);
            if (same.size() == 1) {
                kept.add(article);
            }
        }
        byPmid.values().removeIf(articles -> articles.size() < 2);
        List<CitingArticle> early = isByYear(kept) ? List.of() : beforeHigherCounts(kept);
        if (!byPmid.isEmpty() || !early.isEmpty()) {
            report(inspection, byPmid, kept, early);
        }
    }

    private static void report(
            Inspection inspection,
            Map<String, List<CitingArticle>> repeated,
            List<CitingArticle> kept,
            List<CitingArticle> early) {
        List<String> told = new ArrayList<>();
        if (!repeated.isEmpty()) {
            told.add(inspection.entry().citingArticles().size() + " rows, " + kept.size() + " papers: "
                    + repeated.entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + " " + entry.getValue().size() + " times")
                            .collect(Collectors.joining(", ")));
        }
        if (!early.isEmpty()) {
            told.add("before higher counts: "
                    + early.stream()
                            .map(article -> number(article) + " with " + article.count())
                            .collect(Collectors.joining(", ")));
        }
        List<Edit> edits = new ArrayList<>();
        FindingBuilder finding = inspection
                .finding("citingArticles")
                .message(
                        early.isEmpty()
                                ? "Citing articles stand several times."
                                : repeated.isEmpty()
                                        ? "The citing articles are not in the order of their counts."
                                        : "Citing articles stand several times and not in the order of their counts.")
                .working("%s", String.join("; ", told));
        repeated.values().forEach(articles -> articles.forEach(article -> finding.at(LIST.then(article.id()))));
        early.forEach(article -> finding.at(LIST.then(article.id())));
        for (List<CitingArticle> articles : repeated.values()) {
            articles.stream()
                    .skip(1)
                    .filter(article ->
                            Objects.equals(article.count(), articles.getFirst().count()))
                    .forEach(article -> edits.add(new Edit.Remove(LIST.then(article.id()))));
        }
        if (!early.isEmpty()) {
            kept.stream()
                    .sorted(Comparator.comparing(CitingArticle::count, Comparator.nullsLast(Comparator.reverseOrder())))
                    .forEach(article -> edits.add(new Edit.Move(LIST.then(article.id()), null)));
        }
        if (!edits.isEmpty()) {
            finding.fix(
                    early.isEmpty() ? "Keep each row once" : "Keep each row once, by count",
                    edits.toArray(Edit[]::new));
        }
    }

    private static List<CitingArticle> beforeHigherCounts(List<CitingArticle> articles) {
        List<CitingArticle> early = new ArrayList<>();
        int highest = -1;
        for (CitingArticle article : articles.reversed()) {
            Integer count = article.count();
            if (count != null && count < highest) {
                early.addFirst(article);
            }
            highest = Math.max(highest, count == null ? -1 : count);
        }
        return early;
    }

    private static boolean isByYear(List<CitingArticle> articles) {
        List<Integer> years = articles.stream()
                .map(CitingArticle::year)
                .filter(Objects::nonNull)
                .toList();
        List<Integer> rising = years.stream().sorted().toList();
        boolean isTold =
                years.size() == articles.size() && years.stream().distinct().count() > 2;
        return isTold && (years.equals(rising) || years.equals(rising.reversed()));
    }

    private static String number(CitingArticle article) {
        return article.pmid() == null ? article.id() : article.pmid();
    }
}
