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

    private static final Set<String> SHORT = Set.of("aa", "res");

    private final Sentence sentence;
    private final Subjects subjects;
    private final List<Extent> found = new ArrayList<>();

    private Spans(Sentence sentence, Subjects subjects) {
        this.sentence = sentence;
        this.subjects = subjects;
    }

    static List<Extent> read(Sentence sentence, Subjects subjects) {
        Spans spans = new Spans(sentence, subjects);
        int i = 0;
        while (i < sentence.size()) {
            Extent.OfSpan span = spans.at(i);
            while (span != null) {
                spans.found.add(span);
                i = span.last();
                span = spans.next(span);
            }
            i++;
        }
        return spans.found;
    }

    private Extent.@Nullable OfSpan at(int index) {
        if (!mayBegin(sentence.at(index))) {
            return null; // nearly every word
        }
        int after = Units.afterAminoAcids(sentence, index);
        if (after > 0 && sentence.in(after, UNSAID)) {
            after++;
        }
        boolean isUnsaid = sentence.in(index, UNSAID);
        if (after < 0 && (isUnsaid || sentence.in(index, NUMBERED))) {
            after = index + 1;
        }
        after = behindShortUnit(after);
        if (after > 0) {
            boolean isBetween = sentence.is(index - 1, "between") || sentence.is(after, "between");
            int number = sentence.is(after, "from") || sentence.is(after, "between") ? after + 1 : after;
            return pair(index, number, isBetween, isUnsaid);
        }
        if (attached(sentence.at(index)) >= 0) {
            return pair(index, index, false, false); // "aa12-47"
        }
        boolean isBare = sentence.at(index).isNumber()
                ? isBareAfterName(index) || opensBeforeName(index)
                : residue(index) >= 0 && sentence.in(index - 1, Attachment.BEFORE_SPAN);
        return isBare ? pair(index, index, false, true) : null;
    }

    /** Whether it is a number, a residue, or has the first letter of a word that numbers follow. */
    private static boolean mayBegin(Token token) {
        return token.isNumber()
                || token.residue() != null
                || token.startsWith('a')
                || token.startsWith('r')
                || token.startsWith('p')
                || token.startsWith('c');
    }

    /** Another stretch of a list: "residues 12-47, 50-85 and 90-120". */
    private Extent.@Nullable OfSpan next(Extent.OfSpan before) {
        int at = before.last() + 1;
        at += sentence.at(at).is(',') || sentence.at(at).is(';') ? 1 : 0;
        at += sentence.is(at, "and") || sentence.is(at, "or") || sentence.at(at).is('&') ? 1 : 0;
        boolean isJoined = at > before.last() + 1 && sentence.at(at).isNumber();
        Extent.OfSpan next = isJoined ? pair(at, at, false, before.needsSubject()) : null;
        boolean isOne = next != null
                && next.start() > before.end()
                && next.end() > next.start()
                && (next.last() > at + 2 || Units.after(sentence, next.last() + 1) < 0);
        return isOne ? next : null;
    }

    /** Whether two bare numbers may stand here: alone in a bracket, after "spans", "from" and the like, or beside a part. */
    private boolean isBareAfterName(int index) {
        Token before = sentence.at(index - 1);
        boolean isSetOff = before.is(':') || before.is(',') || before.is(';');
        boolean isBehindShortName = isSetOff
                && sentence.at(index - 3).is('(')
                && sentence.at(index - 2).isWord(); // "domain (DBD, 94-292)"
        return before.is('(')
                || sentence.in(index - 1, Attachment.BEFORE_SPAN)
                || isBehindShortName
                || isSetOff
                        && !before.is(';')
                        && !sentence.at(index + 3).isWord()
                        && isPart(subjects.endingAt(sentence.beforeShortName(index - 2)));
    }

    /** Whether two bare numbers open their part of the sentence and a part of the protein follows: "1-24: signal peptide". */
    private boolean opensBeforeName(int index) {
        Token before = sentence.at(index - 1);
        boolean isOpening = before == Token.NONE || before.is(';') || before.is(',') || before.is('.');
        int behind = index + 3;
        behind += sentence.at(behind).is(':') || sentence.at(behind).is('(') ? 1 : 0;
        return isOpening && behind > index + 3 && isPart(subjects.startingAt(behind));
    }

    private static boolean isPart(Subjects.@Nullable Found found) {
        return found != null && found.kind().isPartOfProtein();
    }

    /** The token behind the short form that brackets give of a unit: "amino acids (aa) 12-47". */
    private int behindShortUnit(int after) {
        boolean isOpen =
                after > 0 && (sentence.at(after).is('(') || sentence.at(after).is('['));
        return isOpen && sentence.in(after + 1, SHORT) && sentence.partner(after) == after + 2 ? after + 3 : after;
    }

    /** The number in "aa12"; -1 where there is none. */
    private static int attached(Token token) {
        String text = token.lower();
        return text.length() > 2 && text.startsWith("aa") ? Numbers.integer(text.substring(2)) : -1;
    }

    private Extent.@Nullable OfSpan pair(int first, int number, boolean isBetween, boolean needsSubject) {
        int start = residue(number);
        int next = number + 1;
        boolean isJoined = sentence.at(next).isDash()
                || sentence.in(next, UNTIL)
                || sentence.is(next, "up") && sentence.is(next + 1, "to")
                || (isBetween && sentence.is(next, "and"));
        if (start < 0 || !isJoined) {
            return null;
        }
        next += sentence.is(next, "up") ? 1 : 0;
        int second = Units.afterAminoAcids(sentence, next + 1);
        second = second > 0 ? second : sentence.in(next + 1, NUMBERED) ? next + 2 : next + 1;
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
        int bare = Math.max(Numbers.integer(token), attached(token));
        if (bare >= 0) {
            return bare;
        }
        ResidueWord word = token.residue();
        return word == null || word.change() != null || word.alternative() != null ? -1 : word.position();
    }
}
