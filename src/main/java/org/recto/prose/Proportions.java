package org.recto.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds percentages and ratios: {@code 9-10%}, {@code 16/18}, {@code 5 of 6}. */
final class Proportions {

    /** Words whose two numbers are names: MEK 1/2, phase 1/2. */
    private static final Set<String> NAMES = Set.of(
            "phase",
            "grade",
            "stage",
            "type",
            "class",
            "page",
            "hla",
            "exon",
            "day",
            "week",
            "level",
            "exons",
            "types",
            "codon",
            "nucleotide",
            "position");

    private Proportions() {}

    static List<Mention> read(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = percentage(sentence, i);
            if (mention == null) {
                mention = ratio(sentence, i);
            }
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private static @Nullable Mention percentage(Sentence sentence, int index) {
        Optional<BigDecimal> low = Numbers.decimal(sentence.at(index));
        if (low.isEmpty() || endsRange(sentence, index) || hasDecimalComma(sentence, index - 2)) {
            return null;
        }
        if (hasDecimalComma(sentence, index)) {
            String figure =
                    sentence.at(index).text() + "." + sentence.at(index + 2).text();
            return percentage(sentence, index, index + 3, new BigDecimal(figure), new BigDecimal(figure));
        }
        int sign = index + 1;
        int joint = sentence.at(sign).is('%') ? sign + 1 : sign;
        boolean isJoined = sentence.at(joint).isDash() || sentence.is(joint, "to");
        Optional<BigDecimal> high = Numbers.decimal(sentence.at(joint + 1));
        if (isJoined && high.isPresent() && sentence.at(joint + 2).is('%')) {
            return percentage(sentence, index, joint + 2, low.get(), high.get());
        }
        return sentence.at(sign).is('%') ? percentage(sentence, index, sign, low.get(), low.get()) : null;
    }

    /** {@code 41,2%}. */
    private static boolean hasDecimalComma(Sentence sentence, int index) {
        String decimals = sentence.at(index + 2).text();
        return sentence.at(index).isNumber()
                && sentence.at(index).text().length() <= 3
                && sentence.at(index + 1).is(',')
                && sentence.touches(index + 1)
                && sentence.touches(index + 2)
                && sentence.at(index + 2).isNumber()
                && decimals.length() <= 2
                && sentence.at(index + 3).is('%');
    }

    /** Whether it is the second number of a range that was read with its first. */
    private static boolean endsRange(Sentence sentence, int index) {
        boolean isJoined = sentence.at(index - 1).isDash() || sentence.is(index - 1, "to");
        return isJoined
                && (sentence.at(index - 2).isNumber() || sentence.at(index - 2).is('%'))
                && sentence.at(index + 1).is('%');
    }

    private static Mention percentage(Sentence sentence, int first, int last, BigDecimal low, BigDecimal high) {
        return new Mention.Percentage(sentence.range(first, last), sentence.words(first, last), low, high);
    }

    private static @Nullable Mention ratio(Sentence sentence, int index) {
        int part = sentence.at(index).count();
        if (part < 0 || isName(sentence, index)) {
            return null;
        }
        boolean isSlashed =
                sentence.at(index + 1).is('/') && sentence.touches(index + 1) && sentence.touches(index + 2);
        int second = isSlashed ? index + 2 : sentence.is(index + 1, "of") ? index + 2 : -1;
        if (sentence.is(index + 1, "out") && sentence.is(index + 2, "of")) {
            second = index + 3;
        }
        int whole = second < 0 ? -1 : sentence.at(second).count();
        boolean isChain = sentence.touches(second + 1)
                && (sentence.at(second + 1).is('/')
                        || sentence.at(second + 1).isDash()
                        || sentence.at(second + 1).is('%'));
        if (whole < 0 || isChain) {
            return null;
        }
        return new Mention.Ratio(sentence.range(index, second), sentence.words(index, second), part, whole);
    }

    private static boolean isName(Sentence sentence, int index) {
        Token before = sentence.at(index - 1);
        boolean isTouched = sentence.touches(index) && (before.is('/') || before.isDash() || before.is('+'));
        boolean isSymbol = before.isWord()
                && before.text().length() < 12
                && before.text().chars().filter(Character::isUpperCase).count() > 1;
        return isTouched
                || NAMES.contains(before.lower())
                || isSymbol && sentence.at(index + 1).is('/');
    }
}
