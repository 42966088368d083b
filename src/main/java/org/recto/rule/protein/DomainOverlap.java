package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.recto.entry.Edit;
import org.recto.entry.Feature;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.domain-overlap",
        version = 1,
        severity = Severity.WARNING,
        title = "Two domains don't overlap, unless one lies within the other.",
        why = "A domain folds by itself. Where two share some of their residues, an end of one of them is wrong.",
        source = "Comparing the spans of features of type domain, on one isoform. Authors who draw the ends differently"
                + " share a residue or a few, hence a warning, and not below five residues.")
public final class DomainOverlap implements Rule {

    /** Fewer are a matter of where authors draw the end. */
    private static final int FEWEST = 5;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("one behind the other", domain("f8", "SH2", 300, 340), domain("f9", "SH3", 341, 380)),
                accepts("one within the other", domain("f8", "Kinase", 300, 440), domain("f9", "Insert", 320, 380)),
                accepts("some residues at an end", domain("f8", "SH2", 300, 340), domain("f9", "SH3", 338, 380)),
                flags("an end behind the next one's start", domain("f8", "SH2", 300, 340), domain("f9", "SH3", 331, 380)));
    }

    private static Edit domain(String id, String name, int start, int end) {
        return add(
                "/protein/features",
                "{\"id\": \"" + id + "\", \"type\": \"domain\", \"description\": \"" + name + "\", \"start\": " + start
                        + ", \"end\": " + end + "}");
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Feature> domains = Features.of(inspection).stream()
                .filter(feature -> "domain".equals(feature.type()))
                .filter(feature -> feature.start() != null && feature.end() != null && feature.start() <= feature.end())
                .sorted(Comparator.comparing(Feature::start))
                .toList();
        for (int i = 1; i < domains.size(); i++) {
            inspection.compared();
            compare(inspection, domains.get(i - 1), domains.get(i));
        }
    }

    private static void compare(Inspection inspection, Feature one, Feature next) {
        int from = Objects.requireNonNull(next.start());
        int to = Math.min(Objects.requireNonNull(one.end()), Objects.requireNonNull(next.end()));
        boolean isWithin = to == next.end() || from == one.start();
        if (isWithin || to - from + 1 < FEWEST || !Objects.equals(one.isoform(), next.isoform())) {
            return;
        }
        inspection
                .finding(one.id() + ", " + next.id())
                .at(Features.path(one).then("end"))
                .at(Features.path(next).then("start"))
                .message("Residues " + from + " to " + to + " belong to two domains: " + one.label() + " and " + next.label()
                        + ".")
                .working(
                        "%s: %s-%s, %s: %s-%s",
                        one.label(), one.start(), one.end(), next.label(), next.start(), next.end());
    }
}
