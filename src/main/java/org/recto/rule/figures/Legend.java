package org.recto.rule.figures;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.regex.Pattern;
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
        id = "meta.fig-caption",
        severity = Severity.NOTE,
        title = "Every figure has a legend.",
        why = "Without its words a picture says nothing to a program, nor to a reader who cannot see it.",
        source = "The Atlas's layout, in which the line behind a picture is its legend. A bare number is none.")
public final class Legend implements Rule {

    private static final Pattern NUMBER_ONLY = Pattern.compile(
            "\\W*+(?:(?:figure|fig|image|picture)\\W*+)?+(?:[0-9]{1,3}|[A-Za-z]|[IVX]{1,5})?\\W*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a figure with its legend"),
                accepts("a short one", set("/figures/g1/legend", "Domains.")),
                flags("a figure without", clear("/figures/g1/legend")),
                flags("a number alone", set("/figures/g1/legend", "Figure 1.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Figure> figures = inspection.entry().figures();
        List<Figure> bare = figures.stream()
                .filter(figure -> hasNoLegend(figure, inspection))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        inspection.compared();
        if (bare.isEmpty()) {
            return;
        }
        FindingBuilder finding = inspection
                .finding("figures")
                .message(bare.size() == 1 ? "A figure has no legend." : bare.size() + " figures have no legend.")
                .working(
                        "%s of %s: %s",
                        bare.size(),
                        figures.size(),
                        bare.stream().map(Figure::id).collect(Collectors.joining(", ")));
        bare.forEach(figure -> finding.at(path(figure)));
    }

    private static boolean hasNoLegend(Figure figure, Inspection inspection) {
        return inspection.narratives(path(figure).toString()).stream()
                .allMatch(legend -> legend.matcher(NUMBER_ONLY).matches());
    }

    private static Path path(Figure figure) {
        return Path.of("/figures").then(figure.id()).then("legend");
    }
}
