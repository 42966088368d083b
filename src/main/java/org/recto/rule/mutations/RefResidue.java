package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Stream;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Residue;

@About(
        id = "var.ref-residue",
        version = 5,
        severity = Severity.ERROR,
        title = "The residue that a variant replaces is the one the reference has there.",
        why = "A reference residue that does not fit the sequence means a wrong position, another isoform or another"
                + " numbering. Whoever looks the variant up elsewhere will not find it.",
        source = "HGVS checklist: a description is made from a reference sequence and must agree with it.")
public final class RefResidue implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the sequence has Ser at 185 and Cys at 118"),
                accepts(
                        "a pair whose order says nothing",
                        clear("/mutations/variants/v2/hgvsProtein"),
                        set("/mutations/variants/v2/asStated", "244(I/T)")),
                accepts(
                        "a position counted without the signal peptide, of which another rule speaks",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "C98Y"),
                        set("/figures/g1/legend", "The tail with its tyrosines (Y381, Y429).")),
                accepts(
                        "a residue behind the last one, which is out of range",
                        set("/mutations/variants/v2/hgvsProtein", "p.(Ser460Cys)")),
                accepts("a residue of another species", set("/figures/g1/legend", "In mice Y402 is a third tyrosine.")),
                flags("a residue beside the one meant", set("/mutations/variants/v2/hgvsProtein", "p.(Ser186Cys)")),
                flags(
                        "a position that alone would be counted without the signal peptide",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "C98Y")),
                flags(
                        "reference and variant the other way round",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "Y118C")),
                flags(
                        "two residues one off, beside more that fit",
                        set("/figures/g1/legend", "The tail with its tyrosines (Y400 and Y448).")),
                flags(
                        "a residue of the prose",
                        set("/figures/g1/legend", "The tail with its two tyrosines (Y402, Y449).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Mismatches mismatches = Mismatches.of(inspection);
        mismatches.tell(inspection);
        for (Mismatch mismatch : mismatches.found()) {
            inspection.step();
            if (mismatch.explanation() == null) { // otherwise var.ref-other-isoform tells it
                report(inspection, mismatch);
            }
        }
    }

    /** Whether a variant's position is in doubt, so that no other rule can rely on it. */
    static boolean isInDoubt(Inspection inspection, ProteinReading reading) {
        Sequences sequences = Sequences.of(inspection, reading.variant().transcript());
        return !sequences.isEmpty() && !sequences.fit(reading) && !sequences.fitExchanged(reading);
    }

    /** The residues of a narrative whose positions other rules can rely on. */
    static List<Mention.Residue> fitting(Narrative narrative, Inspection inspection) {
        Sequences sequences = Sequences.of(inspection, null);
        return inspection.ownResidues(narrative).stream()
                .filter(told -> sequences.isEmpty() || told.reference() == null || isLikely(sequences, told))
                .toList();
    }

    private static boolean isLikely(Sequences sequences, Mention.Residue told) {
        return Stream.of(told.reference(), told.alternative())
                .flatMap(Stream::ofNullable)
                .anyMatch(aminoAcid -> sequences.fit(new Residue(aminoAcid, told.position())));
    }

    private static void report(Inspection inspection, Mismatch mismatch) {
        String words = mismatch.words();
        Residue wrong = mismatch.wrong();
        String held = mismatch.sequences().held(wrong);
        FindingBuilder finding = inspection
                .finding(mismatch.subject())
                .message(words + ": " + mismatch.sequences().told(wrong) + ".")
                .working("stated: %s, %s: %s", wrong, mismatch.sequences().names(), held);
        mismatch.places().forEach(finding::at);
        if (mismatch.isExchanged()) {
            finding.as(Severity.WARNING)
                    .message(words + " has reference and variant the other way round: the reference has " + held
                            + " now, and older versions of it may have had " + wrong + ".");
        } else if (Bases.mayBeMeant(words)) {
            finding.as(Severity.NOTE)
                    .message(words + ": " + mismatch.sequences().told(wrong) + "; if it counts bases, say so.");
        }
        Corrections.offer(inspection, mismatch, finding);
    }
}
