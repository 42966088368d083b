package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a surname backwards: {@code O'Doherty}, {@code Al-Rawi}, {@code van der Berg}, {@code Silva JA}. */
final class SurnameReader {

    /** A surname with its particles, beginning at a token. */
    record Surname(int first, String text) {}

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "dalla", "dal", "dello", "di", "da", "das", "dos", "du",
            "la", "le", "ter", "ten", "el", "bin", "ibn", "zu", "zur", "af", "st");

    /** Capitalised words that years follow and that are no author's name. */
    private static final Set<String> NO_NAMES = Set.of(
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
            "in",
            "since",
            "by",
            "from",
            "until",
            "during",
            "before",
            "after",
            "table",
            "figure",
            "the",
            "version",
            "release",
            "between",
            "and",
            "chapter",
            "page",
            "year",
            "figures",
            "tables");

    private static final Set<String> COLLEAGUES = Set.of("colleagues", "coworkers", "others");

    private SurnameReader() {}

    /** The token before "et al." that ends at the index; the index itself where nothing of the kind ends there. */
    static int beforeOthers(Sentence sentence, int index) {
        int al = sentence.at(index).is('.') ? index - 1 : index;
        int before = index;
        if (sentence.is(al, "al") && (sentence.is(al - 1, "et") || sentence.is(al - 1, "and"))) {
            before = al - 2;
        } else if (sentence.is(al, "etal")) {
            before = al - 1;
        } else if (sentence.in(index, COLLEAGUES) && sentence.is(index - 1, "and")) {
            before = index - 2;
        }
        return before < index && sentence.at(before).is(',') ? before - 1 : before;
    }

    /** The surname whose last token, initials aside, is at the index. */
    static @Nullable Surname endingAt(Sentence sentence, int index) {
        int last = isInitials(sentence.at(index)) && isName(sentence.at(index - 1)) ? index - 1 : index;
        if (!isName(sentence.at(last))) {
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
        while (first > last - 8 && PARTICLES.contains(sentence.at(first - 1).lower())) {
            first--;
        }
        return new Surname(first, sentence.plainWords(first, last));
    }

    /** A word that begins with a capital and has small letters as well, unlike WHO or GRCh38. */
    private static boolean isName(Token token) {
        String text = token.text();
        return token.startsUpperCase()
                && text.length() > 1
                && text.length() < 40
                && !NO_NAMES.contains(token.lower())
                && text.chars().anyMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isInitials(Token token) {
        String text = token.text();
        return token.isWord() && text.length() <= 3 && text.chars().allMatch(Character::isUpperCase);
    }
}
