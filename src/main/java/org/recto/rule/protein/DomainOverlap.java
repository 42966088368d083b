package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;

import java.util.ArrayList;
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
                flags(
                        "an end behind the next one's start",
                        domain("f8", "SH2", 300, 340),
                        domain("f9", "SH3", 331, 380)));
    }

    private static Edit domain(String id, String name, int start, int end) {
        return add(
                "/protein/features",
                "{\"id\": \"" + id + "\", \"type\": \"domain\", \"description\": \"" + name + "\", \"start\": " + start
                        + ", \"end\": " + end + "}");
    }

    private record Domain(Feature feature, int start, int end) {}

    @Override
    public void inspect(Inspection inspection) {
        List<Domain> domains = new ArrayList<>();
        for (Feature feature : Features.of(inspection)) {
            Integer start = feature.start();
            Integer end = feature.end();
            if ("domain".equals(feature.type()) && start != null && end != null && start <= end) {
                domains.add(new Domain(feature, start, end));
            }
        }
        domains.sort(Comparator.comparingInt(Domain::start));
        for (int i = 1; i < domains.size(); i++) {
            inspection.compared();
            compare(inspection, domains.get(i - 1), domains.get(i));
        }
    }

    private static void compare(Inspection inspection, Domain one, Domain next) {
        int to = Math.min(one.end(), next.end());
        boolean isWithin = to == next.end() || one.start() == next.start();
        boolean isOneForm =
                Objects.equals(one.feature().isoform(), next.feature().isoform());
        if (isWithin || to - next.start() + 1 < FEWEST || !isOneForm) {
            return;
        }
        String first = one.feature().label();
        String second = next.feature().label();
        inspection
                .finding(one.feature().id() + ", " + next.feature().id())
                .at(Features.path(one.feature()).then("end"))
                .at(Features.path(next.feature()).then("start"))
                .message("Residues " + next.start() + " to " + to + " belong to two domains: " + first + " and "
                        + second + ".")
                .working("%s: %s-%s, %s: %s-%s", first, one.start(), one.end(), second, next.start(), next.end());
    }
}
