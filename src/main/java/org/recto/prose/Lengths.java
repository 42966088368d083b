package org.recto.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds lengths and masses: {@code 459 amino acids}, {@code 4619 bp}, {@code about 50 kDa}. */
final class Lengths {

    private static final Set<String> APPROXIMATELY =
            Set.of("about", "approximately", "around", "ca", "circa", "roughly", "nearly", "almost", "than");

    /** Words that make the residues counted some among others. */
    private static final Set<String> SOME =
            Set.of("unique", "additional", "extra", "new", "novel", "different", "further", "more", "conserved");

    /** Words whose number is a label, so that no length follows. */
    private static final Set<String> LABELLED = Set.of(
            "exon",
            "exons",
            "codon",
            "residue",
            "position",
            "figure",
            "fig",
            "table",
            "chromosome",
            "intron",
            "first",
            "last",
            "next",
            "every");

    private Lengths() {}

    static List<Extent> read(Sentence sentence) {
        List<Extent> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Extent.OfLength length = at(sentence, i);
            if (length != null) {
                found.add(length);
            }
        }
        return found;
    }

    private static Extent.@Nullable OfLength at(Sentence sentence, int index) {
        Token token = sentence.at(index);
        if (!token.isNumber() && token.count() < 0) {
            return null;
        }
        Optional<BigDecimal> amount = amount(token);
        if (amount.isEmpty() || isLabelOrEndOfRange(sentence, index)) {
            return null;
        }
        int unit = index + 1;
        if (sentence.at(unit).isDash() && sentence.touches(unit)) {
            unit++;
        }
        boolean isPartial = sentence.in(unit, SOME);
        if (isPartial) {
            unit++;
        }
        int after = Units.after(sentence, unit);
        LengthUnit what = Units.unit(sentence, unit);
        boolean isCompound = sentence.at(after).isDash()
                && sentence.touches(after)
                && sentence.touches(after + 1)
                && !sentence.is(after + 1, "long"); // two nucleotide-binding domains
        if (after < 0 || what == null || isCompound && !sentence.touches(unit)) {
            return null;
        }
        BigDecimal inUnit = amount.get().movePointRight(Units.thousands(sentence, unit));
        return new Extent.OfLength(index, after - 1, inUnit, what, isApproximate(sentence, index), isPartial);
    }

    private static Optional<BigDecimal> amount(Token token) {
        int count = token.isWord() ? token.count() : -1;
        return count >= 0 ? Optional.of(BigDecimal.valueOf(count)) : Numbers.decimal(token);
    }

    private static boolean isLabelOrEndOfRange(Sentence sentence, int index) {
        Token before = sentence.at(index - 1);
        boolean isEnd = (before.isDash() || before.lower().equals("to") || before.is('/'))
                && (sentence.at(index - 2).isNumber() || sentence.touches(index - 1));
        return isEnd || sentence.in(index - 1, LABELLED);
    }

    private static boolean isApproximate(Sentence sentence, int index) {
        Token before = sentence.at(index - 1);
        return APPROXIMATELY.contains(before.lower()) || before.is('~') || before.is('\u2248') || before.is('\u223c');
    }
}
