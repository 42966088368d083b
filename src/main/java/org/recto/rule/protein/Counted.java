package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.recto.hgvs.Span;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.prose.Subject;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.Inspection;

/**
 * The stretches of a sequence in which things may have been counted.
 *
 * @param choices any one of which may be meant, the likeliest first; each a part of one stretch or several
 * @param where what the first is called
 */
record Counted(List<List<Span>> choices, String where) {

    /** Of the part that a mention names, none where its place isn't known; otherwise of the chain, whole or mature. */
    private static Counted of(Inspection inspection, Mention.Holding holding, ProteinSequence sequence) {
        Subject within = holding.within();
        if (within != null) {
            List<Span> parts = Parts.of(inspection, within);
            return new Counted(parts.isEmpty() ? List.of() : List.of(parts), "the " + within.words());
        }
        List<List<Span>> choices = new ArrayList<>();
        choices.add(List.of(new Span(1, sequence.length())));
        List<Span> signal = Parts.of(inspection, part(Subject.Kind.SIGNAL_PEPTIDE));
        if (!signal.isEmpty() && signal.getFirst().end() < sequence.length()) {
            choices.add(List.of(new Span(signal.getFirst().end() + 1, sequence.length())));
        }
        List<Span> outside = Parts.of(inspection, part(Subject.Kind.EXTRACELLULAR));
        if (!outside.isEmpty()) {
            choices.add(outside);
        }
        return new Counted(choices, "the protein");
    }

    /** A sequence, and where in it the things were most likely counted. */
    record Miscount(ProteinSequence sequence, String where, List<Span> parts) {}

    /**
     * Where a told number is that of no sequence of the protein, in none of the stretches that may be meant. A sequence or
     * stretch that isn't known is noted as what the rule lacks.
     */
    static Optional<Miscount> miscount(
            Inspection inspection, Mention.Holding told, BiPredicate<ProteinSequence, List<Span>> isRight) {
        List<ProteinSequence> sequences = Parts.sequences(inspection);
        if (sequences.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return Optional.empty();
        }
        ProteinSequence first = sequences.getFirst();
        Counted counted = of(inspection, told, first);
        if (counted.choices.isEmpty()) {
            inspection.cannot("Neither the entry nor the reference data say where " + counted.where + " lies.");
            return Optional.empty();
        }
        inspection.compared();
        boolean holds = sequences.stream()
                .anyMatch(sequence -> of(inspection, told, sequence).choices.stream()
                        .anyMatch(parts -> isRight.test(sequence, parts)));
        return holds ? Optional.empty() : Optional.of(new Miscount(first, counted.where, counted.choices.getFirst()));
    }

    private static Subject part(Subject.Kind kind) {
        return new Subject(kind, new Range(0, 0), "");
    }
}
