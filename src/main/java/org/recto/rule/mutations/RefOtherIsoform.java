package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.ref-other-isoform",
        version = 3,
        severity = Severity.WARNING,
        title = "A variant counts on the entry's own reference, not on another isoform, version or numbering.",
        why = "A position that is right on another sequence is found by nobody who looks it up on this one. Naming the"
                + " sequence, or counting on the entry's, settles it.",
        source = "HGVS checklist: a description names its reference and counts from the initiator methionine. UniProt's"
                + " isoforms, natural variants and sequence conflicts.")
public final class RefOtherIsoform implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("positions on the entry's own reference"),
                accepts(
                        "a residue that no other sequence explains",
                        set("/mutations/variants/v2/hgvsProtein", "p.(Trp185Cys)")),
                flags(
                        "a position counted without the signal peptide",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "C98Y"),
                        set("/figures/g1/legend", "The tail with its tyrosines (Y381, Y429).")),
                flags(
                        "a residue of an older version of the reference",
                        clear("/mutations/variants/v2/statedExon"),
                        clear("/mutations/variants/v2/hgvsProtein"),
                        set("/mutations/somatic/narrative", "Some are known [@pmid:21536738]."),
                        set("/mutations/variants/v2/asStated", "T66I")),
                flags(
                        "a residue of the prose",
                        set("/figures/g1/legend", "The tail with its two tyrosines (Y381, Y429).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Mismatches mismatches = Mismatches.of(inspection);
        mismatches.tell(inspection);
        for (Mismatch mismatch : mismatches.found()) {
            inspection.step();
            Explanation explanation = mismatch.explanation();
            if (explanation != null) {
                String held = mismatch.sequences().held(mismatch.wrong());
                FindingBuilder finding = inspection
                        .finding(mismatch.subject())
                        .message(mismatch.words() + ": " + mismatch.sequences().told(mismatch.wrong()) + "; "
                                + explanation.sentence() + ".")
                        .working(
                                "stated: %s, %s: %s; %s",
                                mismatch.wrong(), mismatch.sequences().names(), held, explanation.shown());
                mismatch.places().forEach(finding::at);
                if (explanation.position() > 0) {
                    Corrections.offer(inspection, mismatch, finding);
                }
            }
        }
    }
}
