package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.List;
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
    static Counted of(Inspection inspection, Mention.Holding holding, ProteinSequence sequence) {
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

    private static Subject part(Subject.Kind kind) {
        return new Subject(kind, new Range(0, 0), "");
    }
}
