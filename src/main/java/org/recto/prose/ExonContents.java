package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds which of the things of one kind that a sentence names, such as its residues, it says to lie in an exon. */
final class ExonContents {

    /** A thing and the tokens, first to last, that name it. */
    record Named(int first, int last, Mention mention) {}

    /** Verbs by which an exon has something in it. */
    private static final Set<String> HOLDS = Set.of(
            "holds",
            "contains",
            "harbors",
            "harbours",
            "carries",
            "bears",
            "includes",
            "houses",
            "comprises",
            "encodes");

    /** Words between an exon and a residue behind it, as in "exon 5, leading to an S185C substitution" without more. */
    private static final Set<String> FORWARD = Set.of(
            "leading",
            "leads",
            "to",
            "resulting",
            "results",
            "causing",
            "an",
            "a",
            "the",
            "aminoacid",
            "amino",
            "acid",
            "missense",
            "nonsense",
            "mutation",
            "mutations",
            "variant",
            "substitution",
            "hotspot",
            "frameshift",
            "generating",
            "producing",
            "namely",
            ":",
            "change",
            "somatic",
            "germline",
            "point");

    /** Words between a residue and the exon behind it, as in "S185C, found in exon 5" without the comma. */
    private static final Set<String> BACKWARD = Set.of(
            "in",
            "of",
            "within",
            "the",
            "mutation",
            "mutations",
            "substitution",
            "substitutions",
            "variant",
            "variants",
            "is",
            "are",
            "was",
            "were",
            "lies",
            "located",
            "found",
            "at",
            "change",
            "hotspot",
            "polymorphism",
            "(",
            "both",
            "lie",
            "encoded",
            "by",
            "residue",
            "residues");

    private static final Set<String> VERBS =
            Set.of("is", "are", "was", "were", "lies", "lie", "occurs", "which", "that", "and");

    /** Words that set a residue apart from what the sentence is about. */
    private static final Set<String> APART = Set.of(
            "unlike",
            "except",
            "exception",
            "excepting",
            "besides",
            "beside",
            "beyond",
            "apart",
            "other",
            "including",
            "such",
            "like",
            "as",
            "for",
            "without",
            "no",
            "not");

    private static final Set<String> DESCRIBES = Set.of("c", "p", "g");
    private static final int WINDOW = 9;

    private final Sentence sentence;
    private final TreeMap<Integer, Named> byFirst = new TreeMap<>();
    private final TreeMap<Integer, Named> byLast = new TreeMap<>();

    ExonContents(Sentence sentence, Stream<Named> named) {
        this.sentence = sentence;
        named.forEach(one -> {
            byFirst.put(one.first(), one);
            byLast.put(one.last(), one);
        });
    }

    /** What lies in one exon, in the order of the text. */
    Stream<Mention> of(Exons.Found exon) {
        List<Named> found = new ArrayList<>();
        if (exon.labels().size() == 1) {
            addBehind(exon, found);
            if (found.isEmpty()) {
                addBefore(exon, found);
            }
        }
        found.sort(Comparator.comparingInt(Named::first));
        return found.stream().map(Named::mention);
    }

    private void addBehind(Exons.Found exon, List<Named> found) {
        int at = exon.last() + 1;
        int limit = at + WINDOW;
        at += isSubject(exon) && sentence.in(at, HOLDS) ? 1 : 0;
        while (at < limit && sentence.in(at, FORWARD) && !byFirst.containsKey(at)) {
            at++;
        }
        int close = sentence.at(at).is('(') ? sentence.partner(at) : -1;
        if (close > 0) {
            boolean isAnother = false;
            for (int i = at; i < Math.min(close, at + 60); i++) {
                isAnother |= sentence.is(i, "exon") || sentence.is(i, "exons");
            }
            if (!isAnother) {
                found.addAll(byFirst.subMap(at, Math.min(close, at + 60)).values());
            }
            return;
        }
        if (opensClause(exon) && sentence.at(exon.last() + 1).is(',')) {
            at = exon.last() + 2; // "and, in exon 11, G469A"
        }
        Named residue = byFirst.get(at);
        boolean isOfAnother = residue != null && residue.first() > exon.last() + 1 && hasOwnExon(residue);
        while (residue != null && !(isOfAnother && sentence.at(exon.last() + 1).is(',')) && found.size() < WINDOW) {
            found.add(residue);
            residue = byFirst.get(afterJoint(residue.last() + 1));
        }
    }

    /** Whether the exon opens its part of the sentence, so that what follows is said of it: "Exon 6 holds R175H". */
    private boolean isSubject(Exons.Found exon) {
        int at = exon.first() - 1;
        at -= sentence.in(at, Set.of("the", "while", "whereas", "but")) ? 1 : 0;
        Token before = sentence.at(at);
        return before == Token.NONE || before.is(',') || before.is(';') || before.is(':') || before.is('.');
    }

    /** Whether the exon stands at the head of its part of the sentence: "in exon 11" behind a comma or first of all. */
    private boolean opensClause(Exons.Found exon) {
        Token before = sentence.at(exon.first() - 2);
        return sentence.is(exon.first() - 1, "in") && (before == Token.NONE || before.is(',') || before.is(';'));
    }

    /** Whether the words behind a residue, or behind a list of them, name an exon. */
    private boolean hasOwnExon(Named first) {
        Named last = first;
        for (Named next = first; next != null; next = byFirst.get(afterJoint(next.last() + 1))) {
            last = next;
        }
        int at = last.last() + 1;
        at = sentence.at(at).is('(') && isDescription(at + 1) && sentence.partner(at) > 0
                ? sentence.partner(at) + 1
                : at;
        at += sentence.at(at).is('(') || sentence.is(at, "in") ? 1 : 0;
        return sentence.is(at, "exon") || sentence.is(at, "exons");
    }

    private void addBefore(Exons.Found exon, List<Named> found) {
        int at = exon.first() - 1;
        int limit = at - WINDOW;
        boolean isVerbless = true;
        while (at > limit && sentence.in(at, BACKWARD) && !byLast.containsKey(at)) {
            isVerbless &= !sentence.in(at, VERBS);
            at--;
        }
        boolean isAside = isVerbless && sentence.at(at).is(',') && at < exon.first() - 1 && endsAside(exon.last() + 1);
        at = beforeBracket(isAside ? at - 1 : at);
        boolean isOfOne = isAside || sentence.at(exon.first() - 1).is('('); // then said of the nearest alone
        Named residue = byLast.get(at);
        if (isAside && residue != null && isSetApart(residue.first())) {
            return;
        }
        while (residue != null && found.size() < (isOfOne ? 1 : WINDOW)) {
            found.add(residue);
            residue = byLast.get(beforeJoint(residue.first() - 1));
        }
    }

    /** Whether what stands between commas ends here: "R249S, in exon 8." or "R249S, in exon 8, is". */
    private boolean endsAside(int index) {
        Token token = sentence.at(index);
        int verb = token.is(',') ? index + 1 : -1;
        return token == Token.NONE
                || token.is('.')
                || token.is(';')
                || token.is(')')
                || token.is('[')
                || verb > 0 && sentence.in(verb, VERBS);
    }

    /** Whether its part of the sentence sets it apart from what is spoken of: "unlike R249S, in exon 5". */
    private boolean isSetApart(int index) {
        int limit = Math.max(-1, index - WINDOW);
        for (int i = index - 1; i > limit; i--) {
            if (sentence.in(i, APART)) {
                return true;
            }
            if (sentence.at(i).is(',') || sentence.at(i).is(';')) {
                return false;
            }
        }
        return false;
    }

    /** The token before the bracket that ends here, as in "Q61R (c.182A>G)" and "c.182A>G (Q61R)"; otherwise the same. */
    private int beforeBracket(int index) {
        int open = sentence.at(index).is(')') ? sentence.partner(index) : -1;
        return open >= 0 && (isDescription(open + 1) || isResidue(open + 1, index)) ? open - 1 : index;
    }

    private boolean isResidue(int first, int end) {
        return end == first + 1 && sentence.at(first).residue() != null;
    }

    private boolean isDescription(int index) {
        return sentence.in(index, DESCRIBES) && sentence.at(index + 1).is('.');
    }

    private int afterJoint(int behind) {
        int index = sentence.at(behind).is('(') && isDescription(behind + 1) && sentence.partner(behind) > 0
                ? sentence.partner(behind) + 1
                : behind;
        int at = index + (sentence.at(index).is(',') ? 1 : 0);
        at += sentence.is(at, "and") || sentence.is(at, "or") || sentence.at(at).is('/') ? 1 : 0;
        return at == index ? -1 : at;
    }

    private int beforeJoint(int index) {
        int at = index
                - (sentence.is(index, "and")
                                || sentence.is(index, "or")
                                || sentence.at(index).is('/')
                        ? 1
                        : 0);
        at -= sentence.at(at).is(',') ? 1 : 0;
        return at == index ? -1 : beforeBracket(at);
    }
}
