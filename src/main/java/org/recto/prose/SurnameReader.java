package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a surname backwards: {@code O'Doherty}, {@code Al-Rawi}, {@code van der Berg}, {@code Silva JA}. */
final class SurnameReader {

    /** A surname with its particles, from a token to another. */
    record Surname(int first, int last, String text) {}

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "dalla", "dal", "dello", "di", "da", "das", "dos", "du",
            "la", "le", "ter", "ten", "el", "bin", "ibn", "zu", "zur", "af", "st");

    /** Months, whose names are surnames too: "May et al." */
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    /** Capitalised words that years follow and that are no author's name. */
    private static final Set<String> NO_NAMES = Set.of(
            "in", "since", "by", "from", "until", "during", "before", "after", "table", "figure", "the", "version",
            "release", "between", "and", "chapter", "page", "year", "figures", "tables");

    private static final Set<String> COLLEAGUES = Set.of("colleagues", "coworkers", "others", "collaborators");

    private static final Set<String> OTHERS = Set.of("al", "alii", "alia", "coll");

    private static final Set<String> GENERATIONS = Set.of("Jr", "Sr", "II", "III");

    /** Words that begin a sentence and are no part of the name behind them; adverbs in -ly aren't either. */
    private static final Set<String> OPENERS = Set.of(
            "as",
            "when",
            "while",
            "later",
            "also",
            "however",
            "although",
            "like",
            "both",
            "then",
            "thus",
            "here",
            "but",
            "where",
            "what",
            "with",
            "for",
            "to",
            "using",
            "following",
            "our",
            "see",
            "reviewed",
            "work",
            "studies",
            "dr",
            "prof",
            "professor",
            "an",
            "a",
            "this",
            "these",
            "other",
            "if",
            "because",
            "first",
            "indeed");

    private static final int MOST_WORDS = 8;

    private SurnameReader() {}

    /** The token before "et al." that ends at the index; the index itself where nothing of the kind ends there. */
    static int beforeOthers(Sentence sentence, int index) {
        int al = sentence.at(index).is('.') ? index - 1 : index;
        int et = sentence.at(al - 1).is('.') ? al - 2 : al - 1; // "et. al." is frequent
        int before = index;
        if (sentence.in(al, OTHERS) && (sentence.is(et, "et") || sentence.is(et, "and"))) {
            before = et - 1;
        } else if (sentence.is(al, "etal")) {
            before = al - 1;
        } else if (sentence.in(index, COLLEAGUES) && sentence.is(index - 1, "and")) {
            before = index - 2;
        } else if (sentence.is(index, "workers")
                && sentence.at(index - 1).isDash()
                && sentence.is(index - 2, "co")
                && sentence.is(index - 3, "and")) {
            before = index - 4;
        }
        return before < index && sentence.at(before).is(',') ? before - 1 : before;
    }

    /**
     * The surname whose last token, initials aside, is at the index.
     *
     * @param isSure whether "et al." or the like vouches for a name in capitals or one that begins with a small letter
     */
    static @Nullable Surname endingAt(Sentence sentence, int index, boolean isSure) {
        int last = beforeAdditions(sentence, index);
        if (!isName(sentence.at(last)) && !(isSure && isOddName(sentence.at(last)))) {
            return null;
        }
        int first = last;
        while (first > last - 6
                && sentence.at(first - 1).isDash()
                && sentence.touches(first)
                && sentence.touches(first - 1)
                && sentence.at(first - 2).isWord()) {
            first -= 2;
        }
        first = particles(sentence, first);
        while (first > last - MOST_WORDS && isFurtherName(sentence, first - 1)) {
            first = particles(sentence, first - 1);
        }
        return new Surname(first, last, sentence.plainWords(first, last));
    }

    private static int particles(Sentence sentence, int from) {
        int first = from;
        while (first > from - 3 && PARTICLES.contains(sentence.at(first - 1).lower())) {
            first--;
        }
        boolean isSaint = sentence.at(first - 1).is('.') && sentence.is(first - 2, "st") && sentence.touches(first - 1);
        return isSaint ? first - 2 : first;
    }

    /** Whether the surname has another word here: Garcia in "Garcia Marquez", Genome in the name of a consortium. */
    private static boolean isFurtherName(Sentence sentence, int index) {
        Token token = sentence.at(index);
        boolean isOpener =
                OPENERS.contains(token.lower()) || index == 0 && token.lower().endsWith("ly");
        return isName(token) && !isOpener && !isInitials(token);
    }

    /** Before the initials and "Jr" that may stand behind a surname, points and all. */
    private static int beforeAdditions(Sentence sentence, int index) {
        int last = index;
        for (int i = 0; i < 3; i++) {
            int word = sentence.at(last).is('.') ? last - 1 : last;
            boolean isAddition = isInitials(sentence.at(word))
                    || GENERATIONS.contains(sentence.at(word).text());
            int before = sentence.at(word - 1).is(',') ? word - 2 : word - 1;
            boolean isBehindName = isName(sentence.at(before)) || isInitials(sentence.at(before));
            boolean isPointed = sentence.at(before).is('.') && isInitials(sentence.at(before - 1));
            if (!isAddition || !(isBehindName || isPointed)) {
                break;
            }
            last = before;
        }
        return isName(sentence.at(last)) ? last : index;
    }

    /** SMITH, as old printings have it, elDeiry and d'Amico, or May. */
    private static boolean isOddName(Token token) {
        String text = token.text();
        boolean isCapitals = text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
        int capital = 1;
        while (capital < text.length() && !Character.isUpperCase(text.charAt(capital))) {
            capital++;
        }
        boolean hasParticle = capital > 1 && capital < 5 && capital + 2 < text.length();
        return token.isWord()
                && text.length() < 40
                && text.chars().noneMatch(Character::isDigit)
                && (isCapitals
                        || MONTHS.contains(token.lower()) && token.startsUpperCase()
                        || hasParticle && Character.isLowerCase(text.charAt(capital + 1)));
    }

    /** A word that begins with a capital and has small letters as well, unlike WHO or GRCh38. */
    private static boolean isName(Token token) {
        String text = token.text();
        return token.startsUpperCase()
                && text.length() > 1
                && text.length() < 40
                && !NO_NAMES.contains(token.lower())
                && !MONTHS.contains(token.lower())
                && text.chars().anyMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isInitials(Token token) {
        String text = token.text();
        return token.isWord() && text.length() <= 3 && text.chars().allMatch(Character::isUpperCase);
    }
}
