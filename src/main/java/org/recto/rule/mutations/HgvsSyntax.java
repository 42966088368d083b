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
        id = "var.hgvs-syntax",
        version = 1,
        severity = Severity.ERROR,
        title = "What sets out to be an HGVS description can be read as one.",
        why = "Databases and tools look variants up by their descriptions. One that they can't read is found by nobody,"
                + " or, misread, stands for another variant.",
        source = "The HGVS nomenclature's syntax. Its older forms are var.hgvs-legacy's. Typography in a narrative, and"
                + " what can be read though it isn't valid, is a warning.")
public final class HgvsSyntax implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a substitution on a transcript"),
                accepts(
                        "words that only begin so",
                        set("/gene/note", "Founded c.1900, e.g. by settlers; p.V600 and c.76 are positions.")),
                accepts(
                        "a sentence that goes on behind the description",
                        set("/gene/note", "The p.S185C-mutant receptor and p.S185C/wild type cells grew.")),
                flags("a base too few", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553A>")),
                flags("a space", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553 A>T")),
                flags("no amino acid", set("/mutations/variants/v2/hgvsProtein", "p.(Ser185Cis)")),
                flags("no description at all", set("/mutations/variants/v2/hgvsDna", "rs6897932")),
                flags("in a narrative", set("/gene/note", "One leukemia had c.553A>X.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.SYNTAX)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
