package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "txt.list-count",
        version = 4,
        severity = Severity.ERROR,
        title = "A number of things is that of the things listed behind it.",
        why = "Where a text announces three and lists two, one was lost or one too many announced.",
        source = "Counting. \"At least\" leaves room for more than are announced.")
public final class ListCount implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "two announced, two listed",
                        set("/protein/function", "Two tyrosines (Y401, Y449) are phosphorylated.")),
                accepts(
                        "some listed out of many",
                        set("/protein/function", "Seven kinases (JAK1, JAK3 and FYN) are at work.")),
                accepts(
                        "two that a verb names",
                        set("/protein/function", "Its two ligands are IL7 and TSLP, which compete.")),
                accepts(
                        "what the things are like",
                        set("/protein/function", "The three domains are large, conserved and of type III.")),
                accepts("a number without a list", set("/protein/function", "Two tyrosines are phosphorylated.")),
                accepts(
                        "as many behind a colon",
                        set("/protein/function", "Two tyrosines are phosphorylated: Y401 and Y449.")),
                flags(
                        "more behind a colon than announced",
                        set("/protein/function", "Two tyrosines are phosphorylated: Y401, Y449 and Y456.")),
                flags(
                        "three announced, two listed",
                        set("/protein/function", "Three tyrosines (Y401, Y449) are phosphorylated.")),
                flags(
                        "four announced, and a verb names five",
                        set("/protein/function", "The four kinases are JAK1, JAK3 (both bound), FYN, LCK and PYK2.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Count count : narrative.all(Mention.Count.class)) {
                int listed = count.items().size();
                if (2 * listed < count.count()) {
                    continue; // none, or some as examples
                }
                inspection.compared();
                if (count.atLeast() ? listed < count.count() : listed != count.count()) {
                    inspection
                            .finding(count.words())
                            .in(narrative, count.range())
                            .message(count.count() + " " + count.noun() + " are announced and " + listed + " listed.")
                            .working(
                                    "%s: %s = %s",
                                    count.count(),
                                    count.items().stream()
                                            .map(Mention.Item::words)
                                            .collect(Collectors.joining(", ")),
                                    listed);
                }
            }
        }
    }
}
