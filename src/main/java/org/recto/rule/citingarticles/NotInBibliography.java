package org.recto.rule.citingarticles;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CitingArticle;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.LettersAndNumbers;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tail.not-in-bib",
        severity = Severity.NOTE,
        title = "The articles that are cited most stand in the bibliography.",
        why = "What everybody cites on a gene and the entry doesn't is a candidate for its next revision.",
        source = "The entry's own list of citing articles with their counts, of which the first ten are looked at.")
public final class NotInBibliography implements Rule {

    private static final int MOST_CITED = 10;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("all of them there"),
                accepts("one without its PMID", set("/citingArticles/q2/pmid", " ")),
                flags(
                        "one that is not",
                        set("/citingArticles/q2/pmid", "17660817"),
                        set("/citingArticles/q2/title", "Association of a receptor with multiple sclerosis.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> held = new HashSet<>();
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            keys(publication.pmid(), publication.title()).forEach(held::add);
        }
        Map<String, CitingArticle> asked = new LinkedHashMap<>(); // rows that stand twice are one paper
        for (CitingArticle article : inspection.entry().citingArticles()) {
            inspection.step();
            keys(article.pmid(), article.title()).findFirst().ifPresent(key -> asked.putIfAbsent(key, article));
        }
        if (held.isEmpty() || asked.isEmpty()) {
            return;
        }
        inspection.compared();
        List<CitingArticle> absent = asked.values().stream()
                .limit(MOST_CITED)
                .filter(article -> keys(article.pmid(), article.title()).noneMatch(held::contains))
                .toList();
        if (!absent.isEmpty()) {
            report(inspection, absent, Math.min(asked.size(), MOST_CITED));
        }
    }

    private static void report(Inspection inspection, List<CitingArticle> absent, int asked) {
        FindingBuilder finding = inspection
                .finding("citingArticles")
                .message(absent.size() + " of the " + asked
                        + " papers that are cited most on the gene are not in the bibliography.")
                .working(
                        "%s of %s not there: %s",
                        absent.size(),
                        asked,
                        absent.stream().map(NotInBibliography::name).collect(Collectors.joining(", ")));
        absent.forEach(article -> finding.at(Path.of("/citingArticles").then(article.id())));
    }

    private static String name(CitingArticle article) {
        String number = article.pmid() == null || article.pmid().isBlank() ? article.id() : article.pmid();
        return article.count() == null ? number : number + " (" + article.count() + ")";
    }

    /** What two lists name one paper by: its PMID or, where one of them has none, its title. */
    private static Stream<String> keys(@Nullable String pmid, @Nullable String title) {
        String words = title == null
                ? ""
                : ReadValues.of(TitleKey.class, title, TitleKey::of).words();
        return Stream.of(pmid == null ? "" : pmid.strip(), words).filter(key -> !key.isEmpty());
    }

    private record TitleKey(String words) {
        static TitleKey of(String title) {
            return new TitleKey(LettersAndNumbers.of(title.toLowerCase(Locale.ROOT)));
        }
    }
}
