package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.fusion-separator",
        severity = Severity.NOTE,
        title = "A fusion's genes are joined by a double colon, the 5' partner first.",
        why = "A hyphen stands in symbols too, and a slash between alternatives, pathways and complexes. Whoever"
                + " searches for BCR::ABL1 finds neither BCR-ABL1 nor BCR/ABL1.",
        source = "HGNC recommendations for the designation of gene fusions (2021). Which partner stands first is left"
                + " as it is.")
public final class FusionSeparator implements Rule {

    private static final Path FIELD = Path.of("/identity/fusionGenes");
    private static final String SYMBOL = "([A-Z][A-Za-z0-9@.]+)";
    private static final Pattern SLASHED =
            Pattern.compile("([A-Z][A-Za-z0-9@.-]+)\\s*(?:/|:|\u2013|--)\\s*([A-Z][A-Za-z0-9@.-]+)");
    private static final Pattern HYPHENED = Pattern.compile(SYMBOL + "\\s*-\\s*" + SYMBOL);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a double colon", set("/identity/fusionGenes", List.of("KMT2A::GAS7"))),
                accepts(
                        "alternatives, pathways and cells",
                        set(
                                "/gene/note",
                                "JAK/STAT and PI3K/AKT signals, RAS/RAF/MEK/ERK, CD4/CD8 cells and/or HLA-DR; the"
                                        + " KMT2A::GAS7 fusion.")),
                flags("a slash", set("/identity/fusionGenes", List.of("KMT2A/GAS7", "BCR-ABL1"))),
                flags("a slash in a narrative", set("/gene/note", "The fusion gene KMT2A/GAS7 was found.")),
                flags("a hyphen, twice", set("/gene/note", "The BCR-ABL1 fusion, t(9;22)(q34;q11) (BCR/ABL1).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> listed = new HashSet<>();
        List<String> items = inspection.entry().identity().fusionGenes();
        List<String> modern = new ArrayList<>();
        for (String item : items) {
            inspection.compared();
            modern.add(modern(inspection, item));
            listed.add(modern.getLast());
        }
        if (!modern.equals(List.copyOf(items))) {
            List<String> old =
                    items.stream().filter(item -> !modern.contains(item)).toList();
            tell(inspection.finding("fusionGenes"), old)
                    .at(FIELD)
                    .fix("Join them by ::", new Edit.Set(FIELD, EntryJson.value(modern)));
        }
        List<Spot.Change> changes = new ArrayList<>();
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            for (Fusions.Pair pair :
                    narrative.derived(Fusions.class, Fusions::read).pairs()) {
                if (pair.isCalledFusion() || listed.contains(pair.modern())) {
                    String words = narrative.words(pair.range());
                    changes.add(new Spot.Change(Spot.inProse(narrative, pair.range(), words), pair.modern()));
                }
            }
        }
        if (!changes.isEmpty()) {
            List<String> old = changes.stream()
                    .map(change -> change.spot().words())
                    .distinct()
                    .toList();
            FindingBuilder finding = tell(inspection.finding("fusions"), old);
            changes.forEach(change -> finding.at(change.spot().place()));
            finding.fix("Join them by ::", Spot.edits(changes));
        }
    }

    private static FindingBuilder tell(FindingBuilder finding, List<String> old) {
        String names = String.join(", ", old);
        return finding.message(
                        names + (old.size() == 1 ? " is a fusion" : " are fusions") + ", whose genes are joined by ::.")
                .working("rather ::, not %s", old.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** An item of the field with its double colon; as it is where it may be one gene. */
    private static String modern(Inspection inspection, String item) {
        Matcher slashed = SLASHED.matcher(item.strip());
        if (slashed.matches()) {
            return slashed.group(1) + "::" + slashed.group(2);
        }
        Matcher hyphened = HYPHENED.matcher(item.strip());
        boolean isFusion = hyphened.matches()
                && inspection.refdata().genesNamed(item.strip()).isEmpty()
                && isKnown(inspection, hyphened.group(1))
                && isKnown(inspection, hyphened.group(2));
        return isFusion ? hyphened.group(1) + "::" + hyphened.group(2) : item;
    }

    /** Two letters at least; HLA and the like stand before a hyphen in symbols of one gene. */
    private static boolean isKnown(Inspection inspection, String name) {
        return !Set.of("HLA", "NKX", "MT", "H3", "H2A", "H2B", "H4", "KRTAP").contains(name)
                && (inspection.isOwn(List.of(name))
                        || name.length() > 2
                        || !inspection.refdata().genesNamed(name).isEmpty());
    }
}
