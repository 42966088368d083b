package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.refdata.ProteinFeature;
import org.recto.rule.Inspection;

/**
 * What is cut off the chain's beginning, and what authors who count on the mature chain leave out.
 *
 * @param length in residues
 * @param words as a sentence has it
 */
record CutOff(int length, String words) {

    private static final int LONGEST = 200;

    /** Authors who find the first methionine cut off, and nothing else, may count from the residue behind it. */
    static final CutOff METHIONINE = new CutOff(1, "the initiator methionine");

    /** The signal or transit peptide by the entry or by the reference, none where neither knows one. */
    static List<CutOff> of(Inspection inspection, Sequences sequences) {
        Set<Integer> lengths = new LinkedHashSet<>();
        inspection.entry().features().stream()
                .filter(feature -> isCutOff(feature.type(), feature.start()))
                .map(Feature::end)
                .filter(Objects::nonNull)
                .forEach(lengths::add);
        sequences.all().stream()
                .flatMap(sequence -> sequence.features().stream())
                .filter(feature -> isCutOff(feature.type(), feature.start()))
                .map(ProteinFeature::end)
                .filter(Objects::nonNull)
                .forEach(lengths::add);
        List<CutOff> parts = new ArrayList<>();
        lengths.stream()
                .filter(length -> length > 0 && length < LONGEST)
                .forEach(length -> parts.add(new CutOff(length, "the signal peptide's " + length + " residues")));
        return parts;
    }

    private static boolean isCutOff(@Nullable String type, @Nullable Integer start) {
        return ("signal peptide".equals(type) || "transit peptide".equals(type)) && start != null && start == 1;
    }
}
