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
        id = "var.stop-notation",
        version = 2,
        severity = Severity.WARNING,
        title = "A stop is written Ter or *.",
        why = "X once meant a stop and now means any amino acid: one reader takes R213X for a truncated protein,"
                + " another for a whole one.",
        source = "HGVS checklist 9: Ter or * for a stop codon, never X.")
public final class StopNotation implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("Ter", set("/mutations/variants/v2/hgvsProtein", "p.(Ser185Ter)")),
                accepts("an asterisk", set("/gene/note", "One family has p.(Arg206\\*).")),
                flags("X in the field", set("/mutations/variants/v2/hgvsProtein", "p.(Ser185X)")),
                flags("X behind a frameshift", set("/mutations/variants/v2/hgvsProtein", "p.Ser185CysfsX12")),
                flags("X in a narrative", set("/gene/note", "One family has p.Ser185X.")),
                flags("a short form", set("/gene/note", "One family carries S185X.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.STOP)) {
            written.tell(inspection.finding(written.subject()));
        }
        for (Written written : ShortForms.found(inspection, Slip.STOP)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
