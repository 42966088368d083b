package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.ResidueRange;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Compares the residues that an entry names with its reference. One residue wrong in several places is one cause. */
final class Mismatches {

    private final Inspection inspection;
    private final Map<Residue, Mismatch> found = new LinkedHashMap<>();
    private final Set<String> obstacles = new LinkedHashSet<>();
    private final Set<Residue> fitting = new HashSet<>();
    private int compared;
    private @Nullable Integer longest; // of the products that the gene may have

    private Mismatches(Inspection inspection) {
        this.inspection = inspection;
    }

    static Mismatches of(Inspection inspection) {
        return inspection.derived(Mismatches.class, Mismatches::read);
    }

    private static Mismatches read(Inspection inspection) {
        Mismatches mismatches = new Mismatches(inspection);
        ProteinReading.of(inspection).forEach(mismatches::variant);
        Sequences sequences = Sequences.of(inspection, null);
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Residue told : inspection.ownResidues(narrative)) {
                AminoAcid reference = told.reference();
                Residue residue = reference == null ? null : new Residue(reference, told.position());
                if (residue != null && sequences.reach(residue)) {
                    mismatches.told(sequences, narrative, told, residue);
                }
            }
        }
        mismatches.refuteCutOffs();
        mismatches.explainOffset(CutOff.METHIONINE.length());
        mismatches.explainOffset(-1);
        return mismatches;
    }

    /**
     * A residue that fits with the methionine counted shows how the entry counts, so that a single one which doesn't was
     * hardly counted on the mature chain; unless others are as far off, or the residue that it would be is named as well.
     */
    private void refuteCutOffs() {
        Map<Integer, Set<Integer>> alike = new HashMap<>(); // positions by how far they are off
        for (Mismatch mismatch : found.values()) {
            if (shift(mismatch) > 0) {
                alike.computeIfAbsent(shift(mismatch), any -> new HashSet<>())
                        .add(mismatch.named().start().position());
            }
        }
        found.replaceAll((residue, mismatch) -> {
            inspection.step();
            int shift = shift(mismatch);
            boolean isSupported = shift > 0
                    && (alike.getOrDefault(shift, Set.of()).size() > 1
                            || fitting.contains(new Residue(
                                    mismatch.named().start().aminoAcid(),
                                    mismatch.named().start().position() + shift)));
            return isSupported || !isCountedFromMet(mismatch) ? mismatch : mismatch.countedWithMet();
        });
    }

    /** Whether another position's residue fits. */
    private boolean isCountedFromMet(Mismatch mismatch) {
        return fitting.stream()
                .anyMatch(fits -> fits.position() != mismatch.wrong().position());
    }

    private static int shift(Mismatch mismatch) {
        Explanation explanation = mismatch.explanation();
        return explanation == null || explanation.position() == 0
                ? 0
                : explanation.position() - mismatch.named().start().position();
    }

    /** Where several residues don't fit and all of them would so many further on, it is the numbering that differs. */
    private void explainOffset(int by) {
        Map<Residue, Mismatch> explained = new LinkedHashMap<>();
        Set<Integer> positions = new HashSet<>();
        for (Map.Entry<Residue, Mismatch> open : found.entrySet()) {
            inspection.step();
            Mismatch mismatch = open.getValue();
            if (mismatch.explanation() == null && !mismatch.isExchanged() && !Bases.mayBeMeant(mismatch.words())) {
                Explanation offset = Explanation.offset(mismatch.sequences(), mismatch.named(), by);
                if (offset == null) {
                    return;
                }
                explained.put(open.getKey(), mismatch.explained(offset));
                positions.add(mismatch.wrong().position());
            }
        }
        long counted = fitting.stream()
                .filter(fits -> !positions.contains(fits.position()))
                .map(Residue::position)
                .distinct()
                .count();
        if (positions.size() > 1 && positions.size() > counted) { // the entry counts as those do that fit
            found.putAll(explained);
        }
    }

    Collection<Mismatch> found() {
        return found.values();
    }

    /** Tells an inspection what was and what could not be compared. */
    void tell(Inspection rule) {
        obstacles.forEach(rule::cannot);
        if (compared > 0) {
            rule.compared();
        }
    }

    private void variant(ProteinReading reading) {
        Sequences sequences = Sequences.of(inspection, reading.variant().transcript());
        if (sequences.isEmpty()) {
            obstacles.add(inspection.yardstick().absence());
            return;
        }
        ResidueRange named = reading.named();
        if (!isWithin(named.end())) { // prot.in-range speaks of what lies beyond
            return;
        }
        compared++;
        if (sequences.fit(named)) {
            fitting.add(named.start());
        }
        if (!sequences.fit(reading)) {
            found.computeIfAbsent(
                            named.start(),
                            any -> new Mismatch(
                                    reading.variant().id(),
                                    reading.words(),
                                    named,
                                    sequences.fit(named.start()) ? named.end() : named.start(),
                                    sequences,
                                    sequences.fitExchanged(reading),
                                    explanation(sequences, reading.words(), named),
                                    false,
                                    reading,
                                    new ArrayList<>()))
                    .places()
                    .add(new Place(reading.path(), null));
        }
    }

    private void told(Sequences sequences, Narrative narrative, Mention.Residue told, Residue residue) {
        compared++;
        boolean isExchanged =
                told.alternative() != null && sequences.fit(new Residue(told.alternative(), told.position()));
        boolean isPair = told.words().contains("/"); // whose order says nothing
        if (sequences.fit(residue)) {
            fitting.add(residue);
        }
        if (!sequences.fit(residue) && !(isPair && isExchanged)) {
            found.computeIfAbsent(
                            residue,
                            any -> new Mismatch(
                                    told.words(),
                                    told.words(),
                                    ResidueRange.of(residue),
                                    residue,
                                    sequences,
                                    isExchanged,
                                    explanation(sequences, told.words(), ResidueRange.of(residue)),
                                    false,
                                    null,
                                    new ArrayList<>()))
                    .places()
                    .add(new Place(narrative.path(), told.range()));
        }
    }

    private @Nullable Explanation explanation(Sequences sequences, String words, ResidueRange named) {
        return Explanation.of(
                        inspection,
                        sequences,
                        named,
                        Explanation.others(inspection, sequences),
                        Bases.mayBeMeant(words))
                .orElse(null);
    }

    /** Whether the gene has a product so long; a stop stands directly behind the last residue. */
    private boolean isWithin(Residue residue) {
        if (longest == null) {
            longest = inspection.yardstick().lengthsOfGene().stream().reduce(0, Math::max);
        }
        int behind = residue.aminoAcid() == AminoAcid.TER && longest > 0 ? 1 : 0;
        return residue.position() <= longest + behind;
    }
}
