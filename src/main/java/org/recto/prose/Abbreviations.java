package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an abbreviation is explained: {@code acute myeloid leukaemia (AML)}, {@code AML (acute myeloid leukaemia)}.
 * Each of its letters must stand in the words that explain it, in their order, the first at the head of a word.
 */
final class Abbreviations {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    /** An explanation has at most so many words more than the abbreviation has letters. */
    private static final int SPARE_WORDS = 5;

    private final Sentence sentence;

    private Abbreviations(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Mention> read(Sentence sentence) {
        Abbreviations abbreviations = new Abbreviations(sentence);
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            int close = sentence.at(i).is('(') ? sentence.partner(i) : -1;
            if (close > i + 1) {
                Mention mention = abbreviations.behind(i, close);
                mention = mention == null ? abbreviations.before(i, close) : mention;
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** The short form in the bracket, the words before it. */
    private @Nullable Mention behind(int open, int close) {
        String shortForm = shortForm(open + 1, close - 1);
        if (shortForm == null) {
            return null;
        }
        int earliest = Math.max(0, open - 2 * letters(shortForm).length() - SPARE_WORDS);
        for (int first = open - 1; first >= earliest && isOfExplanation(first); first--) {
            boolean isStart = sentence.at(first).isWord() && startsWord(first);
            if (isStart && explains(shortForm, first, open - 1) && isWhole(shortForm, first, open - 1)) {
                return mention(first, close, shortForm, sentence.plainWords(first, open - 1));
            }
        }
        return null;
    }

    /** The short form before the bracket, the words in it. */
    private @Nullable Mention before(int open, int close) {
        int first = open - 1;
        while (first > 0 && sentence.touches(first) && first > open - 5) {
            first--;
        }
        String shortForm = shortForm(first, open - 1);
        if (shortForm == null || !sentence.at(open + 1).isWord() || close - open < 3) {
            return null;
        }
        if (close - open > 2 * letters(shortForm).length() + SPARE_WORDS) {
            return null;
        }
        for (int i = open + 1; i < close; i++) {
            if (!isOfExplanation(i)) {
                return null;
            }
        }
        boolean isExplained = explains(shortForm, open + 1, close - 1) && isWhole(shortForm, open + 1, close - 1);
        return isExplained ? mention(first, close, shortForm, sentence.plainWords(open + 1, close - 1)) : null;
    }

    /** The tokens as an abbreviation, an s of the plural left out; null where they have not the form of one. */
    private @Nullable String shortForm(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean isJoint = sentence.at(i).is('-') || sentence.at(i).is('/');
            boolean isPart = sentence.at(i).isWord() || sentence.at(i).isNumber() || isJoint && i > first && i < last;
            if (!isPart || i > first && !sentence.touches(i)) {
                return null;
            }
        }
        String text = sentence.plainWords(first, last);
        if (text.length() > SHORTEST && text.endsWith("s")) {
            text = text.substring(0, text.length() - 1);
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        boolean isForm = text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Character.isLetter(text.charAt(0))
                && capitals >= 2
                && 2 * capitals >= letters(text).length();
        return isForm ? text : null;
    }

    /** Whether each letter stands in the words from first to last, in order, the first at their head. */
    private boolean explains(String shortForm, int first, int last) {
        String letters = letters(shortForm);
        String words = sentence.plainWords(first, last).toLowerCase(Locale.ROOT);
        int at = words.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            char letter = letters.charAt(i);
            at = words.lastIndexOf(letter, at - 1);
            if (at < 0) {
                return false;
            }
        }
        return words.charAt(0) == letters.charAt(0);
    }

    /** Whether the words are not a mere end of it: most of the letters head a word or a part of one. */
    private boolean isWhole(String shortForm, int first, int last) {
        String letters = letters(shortForm);
        int heads = 0;
        int at = 0;
        for (int i = first; i <= last && at < letters.length(); i++) {
            int head = letters.indexOf(sentence.at(i).lower().charAt(0), at);
            heads += head >= 0 ? 1 : 0;
            at = head >= 0 ? head + 1 : at;
        }
        return 2 * heads >= letters.length() && last - first + 1 <= 2 * letters.length() + SPARE_WORDS;
    }

    private boolean startsWord(int index) {
        return !sentence.touches(index)
                || sentence.at(index - 1).is('(')
                || sentence.at(index - 1).is('"');
    }

    private boolean isOfExplanation(int index) {
        Token token = sentence.at(index);
        return token.isWord() || token.isNumber() || token.isDash() || token.is('/') || token.is('\'');
    }

    private static String letters(String shortForm) {
        StringBuilder letters = new StringBuilder();
        shortForm.chars().filter(Character::isLetter).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }

    private Mention mention(int first, int last, String shortForm, String longForm) {
        return new Mention.Abbreviation(sentence.range(first, last), sentence.words(first, last), shortForm, longForm);
    }
}
