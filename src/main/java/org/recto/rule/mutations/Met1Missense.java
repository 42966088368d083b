package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.met1-missense",
        version = 1,
        severity = Severity.ERROR,
        title = "A changed start codon is not described as a substitution of the first methionine.",
        why = "Without its start codon the protein isn't made, or begins elsewhere. No protein has another residue in"
                + " that place, and tools that take the description at its word call the variant a missense.",
        source = "HGVS, protein substitution: p.Met1? where the consequence isn't known, p.0 where nothing is made."
                + " A short form such as M1V in older text is a warning.")
public final class Met1Missense implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a consequence that isn't known", set("/mutations/variants/v2/hgvsProtein", "p.(Met1?)")),
                accepts("no protein", set("/mutations/variants/v2/hgvsProtein", "p.(0?)")),
                flags(
                        "a substitution",
                        clear("/mutations/variants/v2/statedExon"),
                        set("/mutations/variants/v2/hgvsProtein", "p.(Met1Val)")),
                flags("a substitution in a narrative", set("/gene/note", "One patient had p.Met1Val.")),
                flags("a short form", set("/gene/note", "One patient had the variant M1V.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.START)) {
            written.tell(inspection.finding(written.subject()));
        }
        for (Written written : ShortForms.found(inspection, Slip.START)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
