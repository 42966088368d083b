package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause says of an exon: the residues that lie in it and the part of the protein it codes for. Only
 * what is plainly said counts; that both stand in one sentence proves nothing.
 */
final class ExonRelations {

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

    private static final Set<String> CODES = Set.of("coding", "encoding", "encodes", "encode", "codes", "code");
    private static final Set<String> TO_PART = Set.of("for", "the", "part", "of", "most", "all", "whole", "entire");
    private static final Set<String> DESCRIBES = Set.of("c", "p", "g");
    private static final int WINDOW = 9;

    private final Sentence sentence;
    private final Subjects subjects;
    private final TreeMap<Integer, FoundResidue> byFirst = new TreeMap<>();
    private final TreeMap<Integer, FoundResidue> byLast = new TreeMap<>();

    ExonRelations(Sentence sentence, Subjects subjects, List<FoundResidue> residues) {
        this.sentence = sentence;
        this.subjects = subjects;
        for (FoundResidue residue : residues) {
            byFirst.put(residue.first(), residue);
            byLast.put(residue.last(), residue);
        }
    }

    Mention.Exon mention(Exons.Found exon) {
        boolean isOne = exon.labels().size() == 1;
        return new Mention.Exon(
                sentence.range(exon.first(), exon.last()),
                sentence.words(exon.first(), exon.last()),
                exon.labels(),
                isOne ? residues(exon) : List.of(),
                codesFor(exon));
    }

    private List<Mention.Residue> residues(Exons.Found exon) {
        List<FoundResidue> found = new ArrayList<>();
        addBehind(exon, found);
        if (found.isEmpty()) {
            addBefore(exon, found);
        }
        found.sort(Comparator.comparingInt(FoundResidue::first));
        return found.stream().map(FoundResidue::residue).toList();
    }

    private void addBehind(Exons.Found exon, List<FoundResidue> found) {
        int at = exon.last() + 1;
        int limit = at + WINDOW;
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
        FoundResidue residue = byFirst.get(at);
        boolean isOfAnother = residue != null && residue.first() > exon.last() + 1 && hasOwnExon(residue);
        while (residue != null && !(isOfAnother && sentence.at(exon.last() + 1).is(',')) && found.size() < WINDOW) {
            found.add(residue);
            residue = byFirst.get(afterJoint(residue.last() + 1));
        }
    }

    /** Whether the exon stands at the head of its part of the sentence: "in exon 11" behind a comma or first of all. */
    private boolean opensClause(Exons.Found exon) {
        Token before = sentence.at(exon.first() - 2);
        return sentence.is(exon.first() - 1, "in") && (before == Token.NONE || before.is(',') || before.is(';'));
    }

    /** Whether the words behind a residue, or behind a list of them, name an exon. */
    private boolean hasOwnExon(FoundResidue first) {
        FoundResidue last = first;
        for (FoundResidue next = first; next != null; next = byFirst.get(afterJoint(next.last() + 1))) {
            last = next;
        }
        int at = last.last() + 1;
        at = sentence.at(at).is('(') && isDescription(at + 1) && sentence.partner(at) > 0
                ? sentence.partner(at) + 1
                : at;
        at += sentence.at(at).is('(') || sentence.is(at, "in") ? 1 : 0;
        return sentence.is(at, "exon") || sentence.is(at, "exons");
    }

    private void addBefore(Exons.Found exon, List<FoundResidue> found) {
        int at = exon.first() - 1;
        int limit = at - WINDOW;
        while (at > limit && sentence.in(at, BACKWARD) && !byLast.containsKey(at)) {
            at--;
        }
        at = beforeDescription(at);
        boolean isBracketed = sentence.at(exon.first() - 1).is('('); // then said of the nearest alone
        FoundResidue residue = byLast.get(at);
        while (residue != null && found.size() < (isBracketed ? 1 : WINDOW)) {
            found.add(residue);
            residue = byLast.get(beforeJoint(residue.first() - 1));
        }
    }

    /** The token before the bracket with a description that ends here, as in "Q61R (c.182A>G)"; otherwise the same. */
    private int beforeDescription(int index) {
        int open = sentence.at(index).is(')') ? sentence.partner(index) : -1;
        return open >= 0 && isDescription(open + 1) ? open - 1 : index;
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
        return at == index ? -1 : beforeDescription(at);
    }

    /** "exon 6 (coding for the transmembrane domain)", "the transmembrane domain (exon 6)". */
    private @Nullable Subject codesFor(Exons.Found exon) {
        int at = exon.last() + 1;
        at += sentence.at(at).is('(') || sentence.at(at).is(',') ? 1 : 0;
        at += sentence.is(at, "which") || sentence.is(at, "that") ? 1 : 0;
        if (sentence.in(at, CODES)) {
            int limit = at + 6;
            at++;
            while (at < limit && sentence.in(at, TO_PART)) {
                at++;
            }
            return partOfProtein(subjects.startingAt(at));
        }
        int before = exon.first() - 1;
        boolean isEncodedBy = sentence.is(before, "by") && sentence.is(before - 1, "encoded");
        if (isEncodedBy) {
            before -= sentence.is(before - 2, "is") ? 3 : 2;
            before -= sentence.at(before).is(',') ? 1 : 0;
            return partOfProtein(subjects.endingAt(before));
        }
        return sentence.at(before).is('(') ? partOfProtein(subjects.endingAt(before - 1)) : null;
    }

    private static @Nullable Subject partOfProtein(Subjects.@Nullable Found found) {
        return found != null && found.kind().isPartOfProtein() ? found.subject() : null;
    }
}
