package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a protein, or a part of it, is said to have: {@code contains six potential N-glycosylation sites},
 * {@code In the extracellular domain, it displays 4 cysteines}, {@code a tail with an ITIM motif}. Sites are mutated,
 * domains bound and motifs recognised far more often, so only what is plainly had counts.
 */
final class Holdings {

    private static final int LONGEST_NOUN = 10;

    private static final Set<String> HEADS = Set.of(
            "sites",
            "site",
            "sequons",
            "cysteines",
            "cysteine",
            "domains",
            "domain",
            "repeats",
            "repeat",
            "motifs",
            "motif",
            "fingers",
            "finger",
            "box",
            "modules");

    /** What makes things some among others, or others than those that the reference has. */
    private static final Set<String> SOME = Set.of(
            "new",
            "novel",
            "additional",
            "other",
            "more",
            "further",
            "mutated",
            "extra",
            "different",
            "each",
            "unpaired",
            "free",
            "degenerate",
            "imperfect",
            "noncanonical",
            "atypical",
            "incomplete",
            "half",
            "several",
            "second",
            "first",
            "third",
            "phosphorylated",
            "occupied");

    private static final Set<String> NO_NOUN = Set.of(
            "of", "in", "on", "at", "to", "from", "by", "with", "is", "are", "was", "were", "that", "which", "has",
            "have", "for", "as", "than", "the", "its", "a", "an", "between");

    private static final Set<String> UNSURE =
            Set.of("about", "approximately", "around", "to", "roughly", "nearly", "perhaps", "or", "possibly");

    static final Set<String> LABELS = Set.of(
            "exon",
            "exons",
            "codon",
            "figure",
            "fig",
            "table",
            "type",
            "residue",
            "position",
            "domain",
            "intron",
            "class",
            "group",
            "chromosome",
            "ref");

    private final Sentence sentence;
    private final Holders holders;

    private Holdings(Sentence sentence, Holders holders) {
        this.sentence = sentence;
        this.holders = holders;
    }

    static List<Mention> read(Sentence sentence, Subjects subjects, GeneNames names, Owners owners) {
        Holdings holdings = new Holdings(sentence, new Holders(sentence, subjects, names, owners));
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention holding = holdings.at(i);
            if (holding != null) {
                found.add(holding);
            }
        }
        return found;
    }

    private @Nullable Mention at(int index) {
        boolean isArticle = sentence.is(index, "a") || sentence.is(index, "an");
        int count = isArticle ? 1 : sentence.at(index).count();
        int head = count < 1 || !isArticle && isLabel(index) ? -1 : head(index + 1);
        if (head < 0 || isUnsure(index)) {
            return null;
        }
        Holders.Holder holder = holders.of(index, head);
        if (holder == null) {
            return null;
        }
        boolean isAtLeast = isArticle
                || sentence.is(index - 1, "least")
                || sentence.is(index - 1, "than") && sentence.is(index - 2, "more");
        return new Mention.Holding(
                sentence.range(index, head),
                sentence.words(index, head),
                count,
                sentence.plainWords(index + 1, head),
                isAtLeast,
                holder.part(),
                holder.whose());
    }

    private boolean isLabel(int index) {
        Token before = sentence.at(index - 1);
        boolean isOutOf = before.lower().equals("of") && sentence.at(index - 2).count() >= 0
                || before.lower().equals("the") && sentence.is(index - 2, "of");
        return sentence.in(index - 1, LABELS)
                || before.isDash()
                || before.isNumber()
                || before.is('/')
                || isOutOf
                || sentence.at(index + 1).is('%');
    }

    private boolean isUnsure(int index) {
        return sentence.in(index - 1, UNSURE) || sentence.is(index - 1, "up");
    }

    /** The noun that is counted, where a short name of it begins here; -1 otherwise. */
    private int head(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST_NOUN); i++) {
            Token token = sentence.at(i);
            if (!token.isWord() && !token.isNumber() && !token.isDash() && !token.is('/')) {
                return -1;
            }
            if (sentence.in(i, NO_NOUN) || sentence.in(i, SOME)) {
                return -1;
            }
            boolean isHead = sentence.in(i, HEADS)
                    && !sentence.in(i + 1, HEADS)
                    && !sentence.at(i + 1).isDash();
            if (isHead) {
                return (sentence.is(i, "cysteine") && !sentence.is(i + 1, "residues"))
                                || i == start && sentence.is(i, "site")
                        ? -1
                        : i;
            }
        }
        return -1;
    }
}
