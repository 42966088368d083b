package org.recto.rule.items;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import org.recto.entry.Edit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "item.exists",
        severity = Severity.ERROR,
        title = "An item that another one names is in the entry.",
        why = "A variant of a disease that was taken out, or evidence from a publication that is gone, leads whoever"
                + " follows it nowhere, here and in every release.",
        source = "The entry's own item ids.")
public final class ItemExists implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("every variant's disease and transcript are there"),
                flags("a disease that isn't", set("/mutations/variants/v1/diseases", List.of("d1", "d9"))),
                flags("a transcript that isn't", set("/protein/isoforms/i1/transcript", "t4")),
                flags(
                        "a variant that was taken out",
                        set(
                                "/mutations/germline/narrative",
                                "Loss of function leaves children without T cells" + " [@pmid:15661025]."),
                        remove("/mutations/variants/v1")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Naming naming = Naming.of(inspection);
        for (Naming.Named named : naming.all()) {
            inspection.compared();
            List<String> missing =
                    named.ids().stream().filter(id -> !naming.isThere(id)).toList();
            if (missing.isEmpty()) {
                continue;
            }
            String names = String.join(", ", missing);
            FindingBuilder finding = inspection
                    .finding(names)
                    .at(named.path())
                    .message("There is no " + named.kind().name().toLowerCase(Locale.ROOT) + " " + names
                            + " in this entry.")
                    .working("%s names %s", named.path(), names);
            Edit without =
                    named.naming(named.ids().stream().filter(naming::isThere).toList());
            if (without != null) {
                finding.fix("Name " + names + " no more", without);
            }
        }
    }
}
