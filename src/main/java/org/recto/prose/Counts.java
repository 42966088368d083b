package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a number of things and the list that names them: {@code 3 domains (outer, inner and tail)}. */
final class Counts {

    private static final int MOST_QUALIFIERS = 4;
    private static final int LONGEST_SAYING = 8;

    /** Words that end a noun phrase, so that no counted noun follows. */
    private static final Set<String> NO_NOUN = Set.of(
            "of",
            "in",
            "on",
            "at",
            "to",
            "from",
            "by",
            "with",
            "and",
            "or",
            "is",
            "are",
            "was",
            "were",
            "the",
            "a",
            "an",
            "has",
            "have",
            "as",
            "for",
            "that",
            "which",
            "vs",
            "versus",
            "than",
            "respectively",
            "years",
            "days",
            "months",
            "weeks",
            "hours",
            "times",
            "its",
            "this",
            "harbored",
            "harboured",
            "carried",
            "had",
            "showed",
            "displayed",
            "contained",
            "received",
            "achieved",
            "developed",
            "exhibited",
            "expressed",
            "responded",
            "did",
            "various");

    /** Units and exons, which are counted here only where a list names them. */
    private static final Set<String> MEASURES =
            Set.of("aminoacids", "residues", "acids", "exons", "nucleotides", "bases", "pairs");

    /** Words before a number that make it a label. */
    private static final Set<String> LABELS = Set.of(
            "exon",
            "exons",
            "codon",
            "figure",
            "fig",
            "table",
            "type",
            "class",
            "stage",
            "grade",
            "phase",
            "chromosome",
            "residue",
            "position",
            "intron",
            "box",
            "domain",
            "interleukin",
            "factor",
            "day",
            "group",
            "case",
            "patient");

    private Counts() {}

    static List<Mention> read(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int count = sentence.at(i).count();
            Mention mention = count >= 2 && isCount(sentence, i) ? at(sentence, i, count) : null;
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean isCount(Sentence sentence, int index) {
        Token before = sentence.at(index - 1);
        boolean isPart = sentence.touches(index) && !before.is('(') && !before.is('[') && !before.is('"');
        boolean isLabel = before.startsUpperCase() && index > 1 && before.text().length() > 1; // LUX-Lung 6
        int of = before.lower().equals("the") ? index - 2 : index - 1;
        boolean isOutOf = sentence.is(of, "of") && sentence.at(of - 1).count() >= 0; // two of the seven
        boolean isPrime = sentence.is(index + 1, "untranslated"); // the 5' and 3' ends, their primes lost
        return !isPart
                && !isLabel
                && !isOutOf
                && !isPrime
                && !LABELS.contains(before.lower())
                && !sentence.at(index + 1).isDash();
    }

    private static @Nullable Mention at(Sentence sentence, int number, int count) {
        int noun = noun(sentence, number + 1);
        if (noun < 0) {
            return null;
        }
        List<Mention.Item> items = List.of();
        int last = noun;
        int next = noun + 1;
        int close = sentence.at(next).is('(') ? sentence.partner(next) : -1;
        if (close > 0) {
            items = ItemList.read(sentence, next + 1, close - 1);
            last = items.isEmpty() ? noun : close;
        } else if (sentence.at(next).is(':')) {
            int end = ItemList.end(sentence, next + 1);
            items = ItemList.read(sentence, next + 1, end);
            last = items.isEmpty() ? noun : end;
        } else if (colon(sentence, next) > 0) {
            int colon = colon(sentence, next);
            int end = ItemList.end(sentence, colon + 1);
            items = ItemList.read(sentence, colon + 1, end);
            last = items.isEmpty() ? noun : end;
        } else if (isTheWhole(sentence, number)) {
            int first = behindVerb(sentence, next);
            int end = first < 0 ? -1 : ItemList.endOfNames(sentence, first);
            items = end < 0 ? items : ItemList.read(sentence, first, end);
            last = items.isEmpty() ? noun : end;
        }
        if (items.isEmpty() && sentence.in(noun, MEASURES)) {
            return null;
        }
        boolean isAtLeast = sentence.is(number - 1, "least")
                || (sentence.is(number - 1, "than") && sentence.is(number - 2, "more"));
        return new Mention.Count(
                sentence.range(number, last),
                sentence.words(number, last),
                count,
                sentence.plainWords(number + 1, noun),
                isAtLeast,
                items);
    }

    /**
     * The colon behind what is said of the things, as in "residues are mutated in cancer:"; -1 where there is none, or
     * where other things are named on the way, which the list may be of.
     */
    private static int colon(Sentence sentence, int next) {
        if (!sentence.in(next, Set.of("are", "were"))) {
            return -1;
        }
        for (int i = next + 1; i <= next + LONGEST_SAYING; i++) {
            Token token = sentence.at(i);
            boolean isGenitive = sentence.in(i, Set.of("spots", "hotspots", "sites", "targets", "as", "follows"));
            if (token.is(':')) {
                return i;
            }
            if (!token.isWord() || token.count() >= 0 || isPlural(token) && !isGenitive) {
                return -1;
            }
        }
        return -1;
    }

    /** "the four partners", of which there are no others. */
    private static boolean isTheWhole(Sentence sentence, int number) {
        return sentence.in(number - 1, Set.of("the", "its", "their", "these", "those"));
    }

    /** The first token of what they are: "partners of KMT2A are AFF1", "domains, namely the head"; -1 where none is told. */
    private static int behindVerb(Sentence sentence, int next) {
        int at = next;
        if (sentence.in(at, Set.of("of", "in", "for", "on"))) {
            while (at < next + 5 && !sentence.is(at, "are") && !sentence.at(at).is(',')) {
                at++;
            }
        }
        int namely = sentence.at(at).is(',') ? at + 1 : at;
        return sentence.is(namely, "namely") ? namely + 1 : sentence.is(at, "are") ? at + 1 : -1;
    }

    /** The last word of the noun phrase that begins here, where it is a plural; -1 otherwise. */
    private static int noun(Sentence sentence, int start) {
        int noun = -1;
        int words = 0;
        for (int i = start; words < MOST_QUALIFIERS; i++) {
            Token token = sentence.at(i);
            boolean isJoint = token.isDash() && sentence.touches(i) && sentence.touches(i + 1) && i > start;
            if (isJoint) {
                continue;
            }
            if (!token.isWord() || NO_NOUN.contains(token.lower())) {
                break;
            }
            words += sentence.at(i - 1).isDash() ? 0 : 1;
            noun = i;
            boolean isHyphened = sentence.at(i + 1).isDash() && sentence.touches(i + 1);
            if (isPlural(token) && !isHyphened) {
                return i;
            }
        }
        return noun >= 0 && isPlural(sentence.at(noun)) ? noun : -1;
    }

    private static boolean isPlural(Token token) {
        String word = token.lower();
        boolean isSingular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ous");
        boolean isIrregular = word.equals("helices") || word.equals("loci") || word.equals("cdnas");
        return isIrregular || word.length() > 3 && word.endsWith("s") && !isSingular && !token.startsUpperCase();
    }
}
