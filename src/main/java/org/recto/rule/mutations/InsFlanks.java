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
        id = "var.ins-flanks",
        version = 1,
        severity = Severity.ERROR,
        title = "An insertion names the two neighbours that it stands between.",
        why =
                "With one position nobody knows on which side of it the inserted bases stand: the reading frame is the same, the sequence is not.",
        source = "HGVS checklist 3: an insertion is described with both flanking positions.")
public final class InsFlanks implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("two neighbours", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553_554insTGT")),
                flags("one position", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553insT")),
                flags("two that are no neighbours", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553_556insT")),
                flags("in a narrative", set("/gene/note", "One patient carried c.553insT.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.FLANKS)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
