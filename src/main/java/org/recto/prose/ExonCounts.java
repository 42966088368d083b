package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how many exons there are: {@code composed of 8 exons}, {@code a 24-exon gene}, {@code eight coding exons}. */
final class ExonCounts {

    /** Words before the number that make it some of the exons, or those of another thing. */
    private static final Set<String> NOT_ALL = Set.of(
            "last",
            "first",
            "these",
            "those",
            "both",
            "other",
            "lacking",
            "lacks",
            "lack",
            "skipping",
            "skips",
            "missing",
            "without",
            "exon",
            "exons",
            "remaining",
            "next",
            "additional",
            "in",
            "from",
            "across",
            "among",
            "involving",
            "affecting",
            "up",
            "to",
            "or",
            "than",
            "alternative");

    /** Words after the number, before the noun, that say which exons are counted. */
    private static final Set<String> KINDS = Set.of("coding", "noncoding", "translated", "untranslated");

    /** Words earlier in the sentence that speak of some other thing than the gene. */
    private static final Set<String> ELSEWHERE = Set.of(
            "isoform",
            "isoforms",
            "variant",
            "variants",
            "alternative",
            "alternatively",
            "pseudogene",
            "pseudogenes",
            "deletion",
            "deletions",
            "duplication",
            "duplications",
            "insertion",
            "skipping",
            "loss");

    private static final Set<String> ARRANGED =
            Set.of("organized", "organised", "arranged", "divided", "distributed", "split", "consists", "contained");

    private static final int WINDOW = 10;

    private ExonCounts() {}

    static List<Mention> read(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int count = Numbers.count(sentence.at(i));
            if (count > 0 && count < 1000) {
                Mention mention = at(sentence, i, count);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private static @Nullable Mention at(Sentence sentence, int number, int count) {
        int noun = number + 1;
        String kind = null;
        boolean isHyphened = sentence.at(noun).isDash() && sentence.touches(noun);
        if (isHyphened && sentence.is(noun + 1, "exon")) {
            return isWhole(sentence, number) ? mention(sentence, number, noun + 1, count, null) : null;
        }
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
        if (!sentence.is(noun, "exons") && !isShared(sentence, noun, kind)) {
            return null;
        }
        boolean isLabelled = sentence.at(noun + 1).isNumber();
        boolean isOfGene = isWhole(sentence, number) && !isLost(sentence, noun + 1) && !isLabelled;
        int last = sentence.is(noun, "exons") ? noun : noun - 1;
        return isOfGene ? mention(sentence, number, last, count, kind) : null;
    }

    /** The first number of "9 coding and 2 non-coding exons". */
    private static boolean isShared(Sentence sentence, int index, @Nullable String kind) {
        if (kind == null || !sentence.is(index, "and") || Numbers.count(sentence.at(index + 1)) < 0) {
            return false;
        }
        for (int i = index + 2; i < index + 6; i++) {
            if (sentence.is(i, "exons")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Sentence sentence, int number) {
        int before = number - 1;
        boolean isArranged = sentence.in(before - 1, ARRANGED) || sentence.in(before - 2, ARRANGED);
        if (sentence.in(before, NOT_ALL) && !isArranged && !isAtLeast(sentence, before)) {
            return false;
        }
        if (sentence.at(before).isDash()) {
            return false;
        }
        for (int i = before; i >= before - WINDOW; i--) {
            if (sentence.in(i, ELSEWHERE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtLeast(Sentence sentence, int before) {
        return sentence.is(before, "than") && sentence.is(before - 1, "more");
    }

    /** "two exons are skipped". */
    private static boolean isLost(Sentence sentence, int after) {
        int verb =
                sentence.is(after, "are") || sentence.is(after, "were") || sentence.is(after, "is") ? after + 1 : after;
        return sentence.in(verb, Set.of("skipped", "lacking", "missing", "deleted", "lost", "absent", "spliced"));
    }

    private static Mention mention(Sentence sentence, int first, int last, int count, @Nullable String kind) {
        return new Mention.ExonCount(sentence.range(first, last), sentence.words(first, last), count, kind);
    }
}
