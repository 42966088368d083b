package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

@About(
        id = "var.ref-residue",
        version = 2,
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
                        "a residue behind the last one, which is out of range",
                        set("/mutations/variants/v2/hgvsProtein", "p.(Ser460Cys)")),
                accepts("a residue of another species", set("/figures/g1/legend", "In mice Y402 is a third tyrosine.")),
                flags("a residue beside the one meant", set("/mutations/variants/v2/hgvsProtein", "p.(Ser186Cys)")),
                flags(
                        "reference and variant the other way round",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "Y118C")),
                flags(
                        "a position counted without the signal peptide",
                        clear("/mutations/variants/v1/hgvsProtein"),
                        set("/mutations/variants/v1/asStated", "C98Y")),
                flags(
                        "a residue of the prose",
                        set("/figures/g1/legend", "The tail with its two tyrosines (Y402, Y449).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<Residue, FindingBuilder> found = new HashMap<>();
        for (ProteinReading reading : ProteinReading.of(inspection)) {
            inspect(inspection, found, reading);
        }
        Sequences sequences = Sequences.of(inspection, null);
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Residue told : inspection.ownResidues(narrative)) {
                AminoAcid reference = told.reference();
                if (reference == null) {
                    continue;
                }
                Residue residue = new Residue(reference, told.position());
                if (sequences.reach(residue)) {
                    inspect(inspection, found, sequences, narrative, told, residue);
                }
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

    private static void inspect(Inspection inspection, Map<Residue, FindingBuilder> found, ProteinReading reading) {
        Sequences sequences = Sequences.of(inspection, reading.variant().transcript());
        if (sequences.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
        } else if (isWithin(inspection, reading.named().end())) { // prot.in-range speaks of what lies beyond
            inspection.compared();
            if (!sequences.fit(reading)) {
                found.put(reading.named().start(), report(inspection, reading, sequences));
            }
        }
    }

    /** Whether the gene has a product so long; a stop stands directly behind the last residue. */
    private static boolean isWithin(Inspection inspection, Residue residue) {
        int behind = residue.aminoAcid() == AminoAcid.TER ? 1 : 0;
        return inspection.yardstick().lengthsOfGene().stream()
                .anyMatch(length -> residue.position() <= length + behind);
    }

    private static FindingBuilder report(Inspection inspection, ProteinReading reading, Sequences sequences) {
        Residue wrong = sequences.fit(reading.named().start())
                ? reading.named().end()
                : reading.named().start();
        boolean isExchanged = sequences.fitExchanged(reading);
        FindingBuilder finding = described(
                        inspection.finding(reading.variant().id()), reading.words(), wrong, sequences, isExchanged)
                .at(reading.path());
        Corrections.of(reading, sequences, inspection)
                .forEach(correction -> finding.fix(
                        "Describe it as " + correction.print(),
                        new Edit.Set(
                                ProteinReading.path(reading.variant()).then("hgvsProtein"),
                                EntryJson.text(correction.print()))));
        return finding;
    }

    private static void inspect(
            Inspection inspection,
            Map<Residue, FindingBuilder> found,
            Sequences sequences,
            Narrative narrative,
            Mention.Residue told,
            Residue residue) {
        inspection.compared();
        boolean isExchanged =
                told.alternative() != null && sequences.fit(new Residue(told.alternative(), told.position()));
        boolean isPair = told.words().contains("/"); // whose order says nothing
        if (!sequences.fit(residue) && !(isPair && isExchanged)) {
            found.computeIfAbsent(
                            residue,
                            any -> described(
                                    inspection.finding(told.words()), told.words(), residue, sequences, isExchanged))
                    .in(narrative, told.range());
        }
    }

    private static FindingBuilder described(
            FindingBuilder finding, String words, Residue wrong, Sequences sequences, boolean isExchanged) {
        String held = sequences.held(wrong);
        finding.working("stated: %s, %s: %s", wrong, sequences.names(), held);
        return isExchanged
                ? finding.as(Severity.WARNING)
                        .message(words + " has reference and variant the other way round: the reference has " + held
                                + " now, and older versions of it may have had " + wrong + ".")
                : Bases.mayBeMeant(words)
                        ? finding.as(Severity.NOTE)
                                .message(words + " counts on " + wrong + ", where the reference has " + held
                                        + "; if it counts bases, say so.")
                        : finding.message(words + " counts on " + wrong + ", where the reference has " + held + ".");
    }
}
