package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.range-order",
        version = 1,
        severity = Severity.ERROR,
        title = "A range runs from its first position to its last, with an underscore between them.",
        why =
                "A range written backwards may be of the other strand, and a hyphen in the coding sequence points into an intron: both lead to other bases.",
        source = "HGVS checklist 5: the smaller position stands first; _ is the sign of a range.")
public final class RangeOrder implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "from the first to the last",
                        set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553_555del")),
                accepts(
                        "a distance into an intron",
                        set("/gene/note", "The change c.538-1G>A destroys the acceptor site.")),
                flags("from the last to the first", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.555_553del")),
                flags("a hyphen between residues", set("/mutations/variants/v2/hgvsProtein", "p.(Ser185-Lys187del)")),
                flags("in a narrative", set("/gene/note", "One leukemia had NC_000005.10:g.35873480-35873490del.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.ORDER)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
