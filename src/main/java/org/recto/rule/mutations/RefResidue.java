package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.hgvs.ResidueRange;
import org.recto.prose.Mention;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

@About(
        id = "var.ref-residue",
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
                flags("a residue beside the one meant", set("/mutations/variants/v2/hgvsProtein", "p.(Ser186Cys)")),
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
        for (ProteinReading reading : ProteinReading.of(inspection.entry())) {
            inspect(inspection, found, reading);
        }
        List<ProteinSequence> sequences = sequences(inspection, null);
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Residue residue : OwnResidues.in(narrative, inspection)) {
                if (residue.reference() != null && sequences.stream().anyMatch(s -> residue.position() <= s.length())) {
                    inspect(inspection, found, sequences, narrative, residue, residue.reference());
                }
            }
        }
    }

    private static void inspect(Inspection inspection, Map<Residue, FindingBuilder> found, ProteinReading reading) {
        List<ProteinSequence> sequences =
                sequences(inspection, reading.variant().transcript());
        if (sequences.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return;
        }
        if (sequences.stream().noneMatch(sequence -> reading.lastPosition() <= sequence.length() + 1)) {
            return; // prot.in-range speaks of a position beyond the end
        }
        inspection.compared();
        boolean fits = reading.candidates().stream()
                .flatMap(candidate -> candidate.change().named().stream())
                .anyMatch(named -> sequences.stream().anyMatch(sequence -> fits(sequence, named)));
        if (!fits) {
            found.put(reading.named().start(), report(inspection, reading, sequences));
        }
    }

    private static FindingBuilder report(
            Inspection inspection, ProteinReading reading, List<ProteinSequence> sequences) {
        ProteinSequence sequence = sequences.getFirst();
        ResidueRange named = reading.named();
        Residue wrong = fits(sequence, named.start()) ? named.end() : named.start();
        FindingBuilder finding = inspection
                .finding(reading.variant().id())
                .at(reading.path())
                .message(reading.words() + " counts on " + wrong + ", where the reference has " + held(sequence, wrong)
                        + ".")
                .working("stated: %s, %s: %s", wrong, names(sequences), held(sequence, wrong));
        if (isExchanged(reading, sequence)) {
            finding.as(Severity.WARNING)
                    .message(reading.words() + " has reference and variant the other way round: the reference has "
                            + held(sequence, wrong) + " now, and older versions of it may have had " + wrong + ".");
        }
        Corrections.of(reading, sequence, inspection.entry())
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
            List<ProteinSequence> sequences,
            Narrative narrative,
            Mention.Residue told,
            AminoAcid reference) {
        inspection.compared();
        Residue residue = new Residue(reference, told.position());
        boolean fits = sequences.stream()
                .anyMatch(sequence -> fits(sequence, residue)
                        || (told.alternative() != null
                                && fits(sequence, new Residue(told.alternative(), told.position()))));
        if (fits) {
            return;
        }
        found.computeIfAbsent(
                        residue,
                        any -> inspection
                                .finding(told.words())
                                .message(told.words() + " counts on " + residue + ", where the reference has "
                                        + held(sequences.getFirst(), residue) + ".")
                                .working(
                                        "stated: %s, %s: %s",
                                        residue, names(sequences), held(sequences.getFirst(), residue)))
                .in(narrative, told.range());
    }

    private static List<ProteinSequence> sequences(Inspection inspection, @Nullable String transcript) {
        return inspection.yardstick().measures(transcript).stream()
                .map(Measure::sequence)
                .filter(Objects::nonNull)
                .toList();
    }

    static boolean fits(ProteinSequence sequence, ResidueRange named) {
        return fits(sequence, named.start()) && fits(sequence, named.end());
    }

    /** A stop stands directly behind the last residue, and X stands for any. */
    private static boolean fits(ProteinSequence sequence, Residue residue) {
        return switch (residue.aminoAcid()) {
            case XAA -> true;
            case TER -> residue.position() == sequence.length() + 1;
            default -> sequence.at(residue.position()).equals(Optional.of(residue.aminoAcid()));
        };
    }

    private static String held(ProteinSequence sequence, Residue residue) {
        return sequence.at(residue.position())
                .map(aminoAcid -> aminoAcid.code() + residue.position())
                .orElse(residue.position() == sequence.length() + 1 ? "its stop" : "no residue");
    }

    private static boolean isExchanged(ProteinReading reading, ProteinSequence sequence) {
        return reading.candidates().getFirst()
                        instanceof Description.Protein(var _, boolean _, ProteinChange.Substitution substitution)
                && fits(
                        sequence,
                        new Residue(
                                substitution.alternative(), substitution.at().position()));
    }

    private static String names(List<ProteinSequence> sequences) {
        return sequences.stream()
                .map(sequence -> sequence.accession().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
