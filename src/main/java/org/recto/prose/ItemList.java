package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an explicit list of things, {@code Y401, Y449} or {@code outer, inner and tail}. What merely stands in brackets
 * or behind a colon, such as an example, a breakdown by number or a citation, is no such list.
 */
final class ItemList {

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_ITEM = 7;
    private static final int LONGEST_NAME = 5;

    /** Words that begin something else than a thing's name, or make the list one of examples. */
    private static final Set<String> NO_ITEM = Set.of(
            "of",
            "between",
            "in",
            "from",
            "with",
            "by",
            "as",
            "for",
            "which",
            "that",
            "where",
            "see",
            "e",
            "eg",
            "such",
            "including",
            "etc",
            "both",
            "all",
            "each",
            "mostly",
            "mainly",
            "mean",
            "median",
            "aged",
            "range",
            "figure",
            "fig",
            "figs",
            "table",
            "supplemental",
            "supplementary",
            "represented",
            "shown",
            "reviewed",
            "data",
            "not",
            "at",
            "on",
            "to",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "about",
            "is",
            "are",
            "n",
            "p",
            "respectively",
            "but",
            "although",
            "while",
            "because",
            "depending",
            "particularly",
            "especially",
            "et",
            "al",
            "most",
            "some",
            "many",
            "several",
            "more",
            "less",
            "other",
            "others",
            "than");

    private ItemList() {}

    /** The last token before the sentence's end, the semicolon or the bracket that ends a list behind a colon. */
    static int end(Sentence sentence, int first) {
        int end = first;
        while (end < Math.min(sentence.size(), first + LONGEST_LIST)
                && !sentence.at(end).is(';')
                && !sentence.at(end).is('.')
                && !sentence.at(end).is(')')) {
            end = sentence.partner(end) > end ? sentence.partner(end) + 1 : end + 1;
        }
        return end - 1;
    }

    /**
     * The last token of a list of names that no bracket ends: "A, B (9%) and C". What is not a name, or what goes on behind
     * the last one, makes it another sentence.
     *
     * @return -1 where it is no such list
     */
    static int endOfNames(Sentence sentence, int first) {
        int at = first;
        boolean isLast = false;
        while (at < Math.min(sentence.size(), first + LONGEST_LIST)) {
            int end = nameEnd(sentence, at);
            if (end < 0) {
                return -1;
            }
            Token next = sentence.at(end + 1);
            boolean isEnd = next == Token.NONE || next.is('.') || next.is(';') || next.is(')');
            if (isLast || isEnd) {
                return isLast && (isEnd || next.is(',')) ? end : -1;
            }
            at = next.is(',') ? end + 2 : end + 1;
            isLast = sentence.is(at, "and");
            at += isLast ? 1 : 0;
            if (at == end + 1) {
                return -1;
            }
        }
        return -1;
    }

    /** The last token of a short name with a capital or a figure, what a bracket tells of it included; -1 where none begins. */
    private static int nameEnd(Sentence sentence, int first) {
        int head = sentence.is(first, "the") ? first + 1 : first;
        int end = head - 1;
        boolean isName = false;
        while (end < head + LONGEST_NAME) {
            Token next = sentence.at(end + 1);
            boolean isPart =
                    next.isWord() && !next.lower().equals("and") || next.isNumber() || next.isDash() || next.is('/');
            if (!isPart) {
                break;
            }
            isName |= next.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            end++;
        }
        if (!isName || end - head >= LONGEST_NAME - 1 || sentence.at(head).isNumber()) {
            return -1;
        }
        int close = sentence.at(end + 1).is('(') ? sentence.partner(end + 1) : -1;
        return close > 0 ? close : end;
    }

    /** The items between the two tokens, none where it isn't plainly a list of at least two. */
    static List<Mention.Item> read(Sentence sentence, int first, int last) {
        if (last - first >= LONGEST_LIST || last < first || sentence.at(first).is('@')) {
            return List.of();
        }
        if (mixesSeparators(sentence, first, last)) {
            return List.of();
        }
        List<Mention.Item> items = new ArrayList<>();
        int start = first;
        int i = first;
        while (i <= last) {
            boolean isEnd = isSeparator(sentence, i);
            if (isEnd) {
                if (i > start) {
                    if (!isItem(sentence, start, i - 1)) {
                        return List.of();
                    }
                    items.add(item(sentence, start, i - 1));
                }
                start = i + 1;
            }
            i = sentence.partner(i) > i ? sentence.partner(i) + 1 : i + 1;
        }
        if (start > last || !isItem(sentence, start, last) || items.isEmpty()) {
            return List.of();
        }
        items.add(item(sentence, start, last));
        return List.copyOf(items);
    }

    /** Whether commas part some and semicolons others, so that there are lists within the list. */
    private static boolean mixesSeparators(Sentence sentence, int first, int last) {
        boolean hasComma = false;
        boolean hasSemicolon = false;
        int i = first;
        while (i <= last) {
            hasComma |= sentence.at(i).is(',');
            hasSemicolon |= sentence.at(i).is(';');
            i = sentence.partner(i) > i ? sentence.partner(i) + 1 : i + 1;
        }
        return hasComma && hasSemicolon;
    }

    private static boolean isSeparator(Sentence sentence, int index) {
        Token token = sentence.at(index);
        return token.is(',')
                || token.is(';')
                || token.is('&')
                || token.lower().equals("and")
                || token.lower().equals("or");
    }

    private static boolean isItem(Sentence sentence, int first, int last) {
        if (last - first >= LONGEST_ITEM) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (i > first && sentence.at(i).is('(') && sentence.partner(i) == last) {
                break; // what is told of the item
            }
            Token token = sentence.at(i);
            boolean isRange = token.isDash()
                            && sentence.at(i - 1).isNumber()
                            && sentence.at(i + 1).isNumber()
                    || token.lower().equals("to") && i > first && i < last;
            boolean isQuantity = token.is('%') || token.is('=') || token.is('~') || token.is('@') || token.is('.');
            boolean isTold = i == first && NO_ITEM.contains(token.lower())
                    || Set.of("al", "etc", "are", "is", "respectively").contains(token.lower());
            boolean isYear = token.isNumber() && i > first && token.text().length() == 4;
            if (isRange || isQuantity || isTold || isYear) {
                return false;
            }
        }
        return last == first || !sentence.at(first).isNumber();
    }

    private static Mention.Item item(Sentence sentence, int first, int last) {
        return new Mention.Item(sentence.range(first, last), sentence.words(first, last));
    }
}
