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
        id = "var.hgvs-legacy",
        version = 3,
        severity = Severity.WARNING,
        title = "A variant has its HGVS description, and not a short or old form alone.",
        why = "S185C, 244(T/I) and IVS5+1G>A are found under as many names as there are authors. The description is the"
                + " one name that databases share; what the source calls it may stand beside it.",
        source = "HGVS checklist 8 and 9: three-letter amino acids, and what is deduced in brackets, p.(Ser185Cys).")
public final class HgvsLegacy implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("what the source says beside the description", set("/mutations/variants/v2/asStated", "S185C")),
                accepts(
                        "a sentence on a variant that the list describes",
                        set("/mutations/somatic/narrative", "S185C is frequent.")),
                accepts(
                        "another gene's variant, a histone's mark and a cell line",
                        set("/gene/note", "JAK2 V617F, H3K27me3, HLA-A*02:01 and T47D are not its own.")),
                flags("in sentences alone", set("/gene/note", "Omenn syndrome was seen with P132S.")),
                flags("a codon's change", set("/gene/note", "Omenn syndrome was seen with Pro132Ser.")),
                flags("a deletion", set("/gene/note", "The deletion delP132 was made.")),
                flags("an intron by its number", set("/gene/note", "In one family IVS5+1G>A was found.")),
                flags("what stays as it was", set("/gene/note", "The silent Pro132Pro was seen.")),
                flags("a pair", set("/gene/note", "The variant 244(T/I) is common.")),
                flags("an old arrow", set("/mutations/variants/v2/hgvsDna", "NM_002185.5:c.553A->T")),
                flags("no type", set("/mutations/variants/v2/hgvsProtein", "S185C")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Written written : Descriptions.wrong(inspection, Slip.LEGACY)) {
            written.tell(inspection.finding(written.subject()));
        }
        for (Written written : ShortForms.found(inspection, Slip.LEGACY)) {
            written.tell(inspection.finding(written.subject()));
        }
    }
}
