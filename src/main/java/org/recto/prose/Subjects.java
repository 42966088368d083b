package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things in a sentence that can be so many residues or bases long. */
final class Subjects {

    /** A thing and the tokens, first to last, that name it. */
    record Found(int first, int last, Subject subject) {

        Subject.Kind kind() {
            return subject.kind();
        }

        /** The same tokens, naming another kind of thing. */
        Found as(Subject.Kind kind) {
            return new Found(first, last, new Subject(kind, subject.range(), subject.words()));
        }
    }

    /** More words than this do not qualify one noun. */
    private static final int LONGEST_NAME = 7;

    /** Words that end the search for what qualifies a noun. */
    private static final Set<String> NO_QUALIFIERS = Set.of(
            "a",
            "an",
            "the",
            "its",
            "his",
            "their",
            "this",
            "that",
            "these",
            "those",
            "each",
            "every",
            "any",
            "some",
            "of",
            "in",
            "on",
            "at",
            "to",
            "from",
            "by",
            "with",
            "within",
            "for",
            "into",
            "and",
            "or",
            "between",
            "as",
            "near",
            "than",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "had",
            "contains",
            "contain",
            "comprises",
            "includes",
            "including",
            "encodes",
            "encoding",
            "which",
            "where",
            "whose",
            "spans",
            "spanning",
            "forms",
            "form",
            "lacks",
            "lacking",
            "aa",
            "residue",
            "residues",
            "bp",
            "nt",
            "kb",
            "kda",
            "acid",
            "acids",
            "aminoacid",
            "aminoacids",
            "exon",
            "exons",
            "but",
            "via",
            "called",
            "located",
            "shows",
            "displays",
            "s");

    /** Nouns after which the one before was only a qualifier: the protein level, the receptor gene. */
    private static final Set<String> COMPOUNDING = Set.of(
            "complex",
            "family",
            "superfamily",
            "gene",
            "genes",
            "domain",
            "domains",
            "kinase",
            "level",
            "levels",
            "expression",
            "sequence",
            "identity",
            "subunit",
            "chain",
            "mrna",
            "transcript",
            "isoform",
            "isoforms",
            "protein",
            "proteins",
            "tail",
            "region",
            "coding",
            "product",
            "motif",
            "variant",
            "fusion",
            "signaling",
            "receptor",
            "peptide",
            "localization",
            "localisation",
            "structure",
            "homology");

    private final Sentence sentence;
    private final @Nullable Found[] byFirst;
    private final @Nullable Found[] byLast;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
        byFirst = new Found[sentence.size()];
        byLast = new Found[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isWord()) {
                find(i);
            }
        }
    }

    /** The thing whose name, qualifiers included, begins at the token. */
    @Nullable
    Found startingAt(int index) {
        return index < 0 || index >= byFirst.length ? null : byFirst[index];
    }

    /** The thing whose name ends at the token. */
    @Nullable
    Found endingAt(int index) {
        return index < 0 || index >= byLast.length ? null : byLast[index];
    }

    /** What the sentence names first. */
    @Nullable
    Subject first() {
        for (Found found : byFirst) {
            if (found != null) {
                return found.subject();
            }
        }
        return null;
    }

    private void find(int head) {
        if (!SubjectNouns.include(sentence.at(head).lower())) {
            return; // nearly every word
        }
        if (sentence.is(head, "exon") || sentence.is(head, "intron")) {
            keep(head, head + 1, sentence.is(head, "exon") ? Subject.Kind.EXON : Subject.Kind.OTHER);
            return;
        }
        int first = firstQualifier(head);
        Subject.Kind kind = SubjectNouns.kind(sentence, first, head);
        if (kind != null && !isQualifier(head)) {
            keep(first, head, kind);
        }
    }

    private boolean isQualifier(int head) {
        return sentence.in(head + 1, COMPOUNDING)
                || (sentence.at(head + 1).isDash() && sentence.touches(head + 1) && sentence.touches(head + 2));
    }

    private int firstQualifier(int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST_NAME) {
            int before = sentence.beforeShortName(first - 1); // "pointed (PNT) domain"
            if (before < 0 || !qualifies(before)) {
                break;
            }
            first = before;
        }
        while (first < head && (!sentence.at(first).isWord() || sentence.touches(first) && !startsName(first))) {
            first++;
        }
        return first;
    }

    private boolean startsName(int index) {
        return !sentence.at(index - 1).isNumber() && !sentence.at(index - 1).isDash();
    }

    private boolean qualifies(int index) {
        Token token = sentence.at(index);
        if (token.isWord()) {
            return !NO_QUALIFIERS.contains(token.lower()) && token.count() < 0;
        }
        boolean isJoint = (token.isDash() || token.is('/')) && sentence.touches(index + 1);
        boolean isJoined = token.isNumber() && sentence.at(index - 1).isDash() && sentence.touches(index);
        return isJoint || isJoined;
    }

    private void keep(int first, int last, Subject.Kind kind) {
        if (last >= sentence.size()) {
            return;
        }
        Found found = new Found(
                first, last, new Subject(kind, sentence.range(first, last), sentence.plainWords(first, last)));
        byFirst[first] = found;
        byLast[last] = found;
    }
}
