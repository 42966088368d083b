package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds stretches of residues: {@code amino acids 21-239}, {@code from residue 21 to residue 239}. */
final class Spans {

    private static final Set<String> NUMBERED = Set.of("codons", "codon");
    private static final Set<String> UNSAID = Set.of("position", "positions");
    private static final Set<String> UNTIL = Set.of("to", "through", "until");

    private final Sentence sentence;
    private final List<Extent> found = new ArrayList<>();

    private Spans(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Extent> read(Sentence sentence) {
        Spans spans = new Spans(sentence);
        int i = 0;
        while (i < sentence.size()) {
            Extent.OfSpan span = spans.at(i);
            if (span != null) {
                spans.found.add(span);
                i = span.last();
            }
            i++;
        }
        return spans.found;
    }

    private Extent.@Nullable OfSpan at(int index) {
        int after = Units.afterAminoAcids(sentence, index);
        if (after > 0 && sentence.in(after, UNSAID)) {
            after++;
        }
        boolean isUnsaid = sentence.in(index, UNSAID);
        if (after < 0 && (isUnsaid || sentence.in(index, NUMBERED))) {
            after = index + 1;
        }
        if (after > 0) {
            boolean isBetween = sentence.is(index - 1, "between") || sentence.is(after, "between");
            int number = sentence.is(after, "from") || sentence.is(after, "between") ? after + 1 : after;
            return pair(index, number, isBetween, isUnsaid);
        }
        return sentence.at(index).isNumber() && isBareAfterName(index) ? pair(index, index, false, true) : null;
    }

    /** Whether two bare numbers may stand here: alone in a bracket, or after "spans", "from" and the like. */
    private boolean isBareAfterName(int index) {
        Token before = sentence.at(index - 1);
        return before.is('(') || sentence.in(index - 1, Attachment.BEFORE_SPAN);
    }

    private Extent.@Nullable OfSpan pair(int first, int number, boolean isBetween, boolean needsSubject) {
        int start = residue(number);
        int next = number + 1;
        boolean isJoined =
                sentence.at(next).isDash() || sentence.in(next, UNTIL) || (isBetween && sentence.is(next, "and"));
        if (start < 0 || !isJoined) {
            return null;
        }
        int second = Units.afterAminoAcids(sentence, next + 1);
        second = second > 0 ? second : next + 1;
        int end = residue(second);
        if (end < 0 || sentence.at(second + 1).is('%')) {
            return null;
        }
        int unit = first == number ? Units.afterAminoAcids(sentence, second + 1) : -1;
        return new Extent.OfSpan(first, unit > 0 ? unit - 1 : second, start, end, needsSubject);
    }

    /** The residue's number, be it bare or behind its amino acid, or -1. */
    private int residue(int index) {
        Token token = sentence.at(index);
        int bare = Numbers.integer(token);
        if (bare >= 0) {
            return bare;
        }
        ResidueWord word = ResidueWord.parse(token.text());
        return word == null || word.change() != null || word.alternative() != null ? -1 : word.position();
    }
}
