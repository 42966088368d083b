package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how many exons there are: {@code composed of 8 exons}, {@code a 24-exon gene}, {@code eight coding exons}. */
final class ExonCounts {

    /** Words after the number, before the noun, that say which exons are counted. */
    private static final Set<String> KINDS = Set.of("coding", "noncoding", "translated", "untranslated");

    private static final Set<String> LOST =
            Set.of("skipped", "lacking", "missing", "deleted", "lost", "absent", "spliced");

    private static final int MOST = 1000;

    private final Sentence sentence;
    private final WholeGene gene;
    private final Owners owners;

    private ExonCounts(Sentence sentence, WholeGene gene, Owners owners) {
        this.sentence = sentence;
        this.gene = gene;
        this.owners = owners;
    }

    static List<Mention> read(Sentence sentence, WholeGene gene, Owners owners) {
        ExonCounts counts = new ExonCounts(sentence, gene, owners);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int count = sentence.at(i).count();
            if (count > 0 && count < MOST) {
                Mention mention = counts.at(i, count);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private @Nullable Mention at(int number, int count) {
        int noun = number + 1;
        boolean isHyphened = sentence.at(noun).isDash() && sentence.touches(noun);
        if (isHyphened && sentence.is(noun + 1, "exon")) {
            return gene.isCompound(noun + 2) ? mention(number, noun + 1, count, null) : null;
        }
        int ofThem = codingOfThem(noun);
        if (ofThem > 0 && isBehindExons(number)) {
            return mention(number, ofThem, count, "coding");
        }
        String kind = null;
        if (sentence.is(noun, "non") && sentence.at(noun + 1).isDash()) {
            kind = "non-coding";
            noun += 3;
        } else if (sentence.is(noun, "protein") && sentence.at(noun + 1).isDash()) {
            kind = "coding";
            noun += 3;
        } else if (sentence.in(noun, KINDS)) {
            kind = sentence.at(noun).lower();
            noun++;
        }
        int exons = sentence.is(noun, "exons") ? noun : shared(noun, kind);
        if (exons < 0 || isLost(exons + 1) || sentence.at(exons + 1).isNumber() || !gene.has(number, exons + 1)) {
            return null;
        }
        return mention(number, exons == noun ? noun : noun - 1, count, kind);
    }

    /** The last token of "9 of them coding", "(9 coding)", where it begins behind the number; -1 otherwise. */
    private int codingOfThem(int index) {
        int at = index;
        if (sentence.is(at, "of") && sentence.in(at + 1, Set.of("them", "which"))) {
            at += sentence.is(at + 2, "are") ? 3 : 2;
        } else if (!sentence.at(index - 2).is('(')) {
            return -1;
        }
        boolean isEnd = !sentence.at(at + 1).isWord() && !sentence.at(at + 1).isDash();
        return sentence.is(at, "coding") && isEnd ? at : -1;
    }

    /** Whether all of the gene's exons were counted right before: "11 exons, 9 of them". */
    private boolean isBehindExons(int number) {
        int exons = sentence.is(number - 1, "with") || !sentence.at(number - 1).isWord() ? number - 2 : number - 1;
        exons -= sentence.at(exons).is(',') ? 1 : 0;
        boolean isCounted =
                sentence.is(exons, "exons") && sentence.at(exons - 1).count() > 0;
        return isCounted && gene.has(exons - 1, exons + 1);
    }

    /** The noun that the first number of "9 coding and 2 non-coding exons" counts as well, or -1. */
    private int shared(int index, @Nullable String kind) {
        if (kind == null || !sentence.is(index, "and") || sentence.at(index + 1).count() < 0) {
            return -1;
        }
        for (int i = index + 2; i < index + 6; i++) {
            if (sentence.is(i, "exons")) {
                return i;
            }
        }
        return -1;
    }

    /** "two exons are skipped". */
    private boolean isLost(int after) {
        int verb = sentence.in(after, Set.of("are", "were", "is")) ? after + 1 : after;
        return sentence.in(verb, LOST);
    }

    private Mention mention(int first, int last, int count, @Nullable String kind) {
        return new Mention.ExonCount(
                sentence.range(first, last),
                sentence.words(first, last),
                count,
                kind,
                owners.ofExtent(first, last, null));
    }
}
