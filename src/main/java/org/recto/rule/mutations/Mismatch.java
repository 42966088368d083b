package org.recto.rule.mutations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.ResidueRange;
import org.recto.rule.Place;
import org.recto.term.Residue;

/**
 * A residue that an entry names and its reference does not have there.
 *
 * @param subject what a finding is about: a variant's id or a mention's words
 * @param words as the entry has them
 * @param named what is named, of which at least one residue isn't there
 * @param wrong the residue that isn't there
 * @param isExchanged whether it would fit with reference and variant exchanged
 * @param explanation {@code null} where the data give none
 * @param isCountedWithMet whether the entry's other residues show that it counts from the initiator methionine
 * @param reading of the variant, {@code null} where prose alone names the residue
 * @param places where it stands, the first one that of the variant if there is one
 */
record Mismatch(
        String subject,
        String words,
        ResidueRange named,
        Residue wrong,
        Sequences sequences,
        boolean isExchanged,
        @Nullable Explanation explanation,
        boolean isCountedWithMet,
        @Nullable ProteinReading reading,
        List<Place> places) {

    Mismatch explained(Explanation by) {
        return new Mismatch(subject, words, named, wrong, sequences, isExchanged, by, false, reading, places);
    }

    /** Without an explanation by another count. */
    Mismatch countedWithMet() {
        boolean isRefuted = explanation != null && explanation.position() > 0;
        return new Mismatch(
                subject,
                words,
                named,
                wrong,
                sequences,
                isExchanged,
                isRefuted ? null : explanation,
                true,
                reading,
                places);
    }
}
