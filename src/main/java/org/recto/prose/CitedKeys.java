package org.recto.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds citations by key: {@code [see @pmid:22939755; @pmid:2189505]}, {@code PMID 22939755}. */
final class CitedKeys {

    private static final int LONGEST_KEY = 24;

    private final Sentence sentence;
    private final List<Mention> found = new ArrayList<>();

    private CitedKeys(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Mention> read(Sentence sentence) {
        CitedKeys keys = new CitedKeys(sentence);
        int i = 0;
        while (i < sentence.size()) {
            i = keys.readAt(i) + 1;
        }
        return keys.found;
    }

    /** Reads what begins at the token and gives the last token looked at. */
    private int readAt(int index) {
        Token token = sentence.at(index);
        int close = token.is('[') && !token.escaped() ? sentence.partner(index) : -1;
        if (close > 0) {
            return readGroup(index, close);
        }
        int end = keyEnd(index);
        if (end > 0) {
            keep(index, end, List.of(key(index, end)));
            return end;
        }
        int number = sentence.at(index + 1).is(':') ? index + 2 : index + 1;
        boolean isPmid = token.text().equals("PMID") && sentence.at(number).isNumber();
        if (isPmid && Numbers.integer(sentence.at(number)) > 0) {
            Mention.Key key = new Mention.Key(
                    sentence.range(index, number),
                    sentence.words(index, number),
                    "pmid",
                    sentence.at(number).text());
            keep(index, number, List.of(key));
            return number;
        }
        return index;
    }

    private int readGroup(int open, int close) {
        List<Mention.Key> keys = new ArrayList<>();
        for (int i = open + 1; i < close; i++) {
            boolean isNested = sentence.at(i).is('[') && sentence.partner(i) > 0;
            int end = keyEnd(i);
            if (isNested) {
                break;
            }
            if (end > 0) {
                keys.add(key(i, end));
                i = end;
            }
        }
        if (keys.isEmpty()) {
            return open;
        }
        keep(open, close, keys);
        return close;
    }

    /** The last token of the key that an at-sign begins here, or -1. */
    private int keyEnd(int at) {
        boolean isKey = sentence.at(at).is('@') && !sentence.at(at).escaped() && !sentence.touches(at)
                || sentence.at(at).is('@')
                        && (sentence.at(at - 1).is('[') || sentence.at(at - 1).is(';'));
        boolean hasDatabase = isKey
                && sentence.at(at + 1).isWord()
                && sentence.touches(at + 1)
                && sentence.at(at + 2).is(':')
                && sentence.touches(at + 2)
                && sentence.touches(at + 3);
        if (!hasDatabase) {
            return -1;
        }
        int end = at + 3;
        while (end < at + LONGEST_KEY && sentence.touches(end + 1) && isPart(end + 1)) {
            end++;
        }
        while (end > at + 3 && sentence.at(end).is('.')) {
            end--;
        }
        return sentence.at(at + 3).isWord() || sentence.at(at + 3).isNumber() ? end : -1;
    }

    private boolean isPart(int index) {
        Token token = sentence.at(index);
        return token.isWord() || token.isNumber() || token.is('.') || token.is('/') || token.is('_') || token.isDash();
    }

    private Mention.Key key(int first, int last) {
        return new Mention.Key(
                sentence.range(first, last),
                sentence.words(first, last),
                sentence.at(first + 1).lower(),
                sentence.plainWords(first + 3, last));
    }

    private void keep(int first, int last, List<Mention.Key> keys) {
        found.add(new Mention.CitedKeys(sentence.range(first, last), sentence.words(first, last), List.copyOf(keys)));
    }
}
