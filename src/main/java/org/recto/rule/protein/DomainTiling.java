package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.domain-tiling",
        severity = Severity.ERROR,
        title = "The topology covers the protein from its first residue to its last, each residue once.",
        why =
                "Each residue of a membrane protein lies outside, within the membrane or inside. A residue in two parts or"
                        + " in none betrays a mistyped boundary.",
        source = "UniProt's topology: signal peptide, topological domains and transmembrane regions follow one another."
                + " Domains and motifs rightly leave gaps and are not asked.")
public final class DomainTiling implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the parts follow one another"),
                accepts(
                        "a soluble protein, without topology",
                        remove("/protein/features/f2"),
                        remove("/protein/features/f4")),
                flags(
                        "a part that ends one residue early",
                        set("/protein/features/f3/end", 263),
                        clear("/protein/features/f3/statedLength")),
                flags(
                        "two parts that share a residue",
                        set("/protein/features/f4/start", 264),
                        clear("/protein/features/f4/statedLength")),
                flags("the last part missing", remove("/protein/features/f4")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Topology topology : Topology.of(inspection)) {
            if (topology.unfinished().isEmpty()) {
                compare(inspection, topology);
            } else {
                topology.unfinished().forEach(feature -> inspection.cannot(feature.label() + " has no whole span."));
            }
        }
    }

    private static void compare(Inspection inspection, Topology topology) {
        @Nullable Feature before = null;
        int covered = 0;
        for (Feature part : topology.parts()) {
            inspection.compared();
            if (Topology.start(part) != covered + 1) {
                report(inspection, topology, before, part, covered);
            }
            before = part;
            covered = Math.max(covered, Topology.end(part));
        }
        Integer length = topology.length();
        if (length != null && covered < length) {
            report(inspection, topology, before, null, covered);
        }
    }

    /** Reports a gap or an overlap between two neighbours, or between one and an end of the protein. */
    private static void report(
            Inspection inspection, Topology topology, @Nullable Feature before, @Nullable Feature after, int covered) {
        for (Feature neighbour : neighbours(before, after)) {
            if (DomainLength.isContradicted(neighbour)) {
                inspection.cannot(neighbour.label() + " contradicts its own length, as prot.domain-length says.");
                return;
            }
        }
        int next = after == null ? java.util.Objects.requireNonNull(topology.length()) + 1 : Topology.start(after);
        boolean gap = next > covered + 1;
        int first = gap ? covered + 1 : next;
        int last = gap ? next - 1 : after == null ? covered : Math.min(covered, Topology.end(after));
        FindingBuilder finding = inspection
                .finding(neighbours(before, after).stream().map(Feature::id).collect(Collectors.joining(", ")))
                .message(residues(first, last)
                        + (first == last ? " belongs to " : " belong to ")
                        + (gap ? "no part of the topology: " : "two parts of the topology: ")
                        + ends(topology, before, after) + ".");
        if (topology.isSumRight()) {
            finding.working("%s, but %s %s", topology.sum(), residues(first, last), gap ? "in none" : "in two");
        } else {
            finding.working("%s", topology.sum());
        }
        places(finding, before, after);
        fixes(finding, before, after, next, covered);
    }

    private static String residues(int first, int last) {
        return first == last ? "Residue " + first : "Residues " + first + " to " + last;
    }

    /** Where one part ends and the next one starts. */
    private static String ends(Topology topology, @Nullable Feature before, @Nullable Feature after) {
        String end = before == null ? "" : before.label() + " ends at residue " + Topology.end(before);
        String start = after == null
                ? "the protein has " + topology.length() + " residues"
                : after.label() + " starts at residue " + Topology.start(after);
        return end.isEmpty() ? start : end + ", and " + start;
    }

    private static List<Feature> neighbours(@Nullable Feature before, @Nullable Feature after) {
        return java.util.stream.Stream.of(before, after)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    private static void places(FindingBuilder finding, @Nullable Feature before, @Nullable Feature after) {
        if (before != null) {
            finding.at(Features.path(before).then("end"));
        }
        if (after != null) {
            finding.at(Features.path(after).then("start"));
        }
    }

    private static void fixes(
            FindingBuilder finding, @Nullable Feature before, @Nullable Feature after, int next, int covered) {
        if (before != null && next - 1 >= Topology.start(before)) {
            finding.fix(
                    "End " + before.label() + " at residue " + (next - 1),
                    new Edit.Set(Features.path(before).then("end"), EntryJson.value(next - 1)));
        }
        if (after != null && covered + 1 <= Topology.end(after)) {
            finding.fix(
                    "Start " + after.label() + " at residue " + (covered + 1),
                    new Edit.Set(Features.path(after).then("start"), EntryJson.value(covered + 1)));
        }
    }
}
