package org.recto.rule.figures;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.entry.Figure;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "meta.fig-alt",
        severity = Severity.NOTE,
        title = "Every picture is told in words for those who do not see it.",
        why =
                "A screen reader, a search and a program read the words; the legend tells what a picture is of, seldom what"
                        + " it shows.",
        source =
                "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1. A figure without a picture is passed"
                        + " over.")
public final class Alternative implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a picture told in words"),
                accepts("no picture", clear("/figures/g1/picture"), clear("/figures/g1/alternative")),
                flags("a picture without words", clear("/figures/g1/alternative")),
                flags("with spaces alone", set("/figures/g1/alternative", " ")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Figure> shown = inspection.entry().figures().stream()
                .filter(figure -> figure.picture() != null)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        inspection.compared();
        List<Figure> untold = shown.stream().filter(Alternative::isUntold).toList();
        if (untold.isEmpty()) {
            return;
        }
        FindingBuilder finding = inspection
                .finding("pictures")
                .message(
                        untold.size() == 1
                                ? "A picture is not told in words."
                                : untold.size() + " pictures are not told in words.")
                .working(
                        "%s of %s: %s",
                        untold.size(),
                        shown.size(),
                        untold.stream().map(Figure::id).collect(Collectors.joining(", ")));
        untold.forEach(
                figure -> finding.at(Path.of("/figures").then(figure.id()).then("alternative")));
    }

    private static boolean isUntold(Figure figure) {
        return figure.alternative() == null || figure.alternative().isBlank();
    }
}
