package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds exons by their labels: {@code exon 6}, {@code exons 5 and 6}, {@code exon 2-4}, {@code the sixth exon}. */
final class Exons {

    /** An exon mention's tokens, first to last, and its labels. */
    record Found(int first, int last, List<String> labels) {}

    private static final Map<String, String> ORDINALS = Map.of(
            "first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6", "seventh", "7",
            "eighth", "8", "ninth", "9", "tenth", "10");

    private static final Set<String> UNTIL = Set.of("to", "through");
    private static final Set<String> AND = Set.of("and", "or");

    /** A wider range is a slip of the pen and is kept as its two ends. */
    private static final int WIDEST = 120;

    private Exons() {}

    static List<Found> read(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Found exon = null;
            if (sentence.is(i, "exon") || sentence.is(i, "exons")) {
                exon = labelled(sentence, i);
            }
            if (exon == null
                    && sentence.is(i, "exon")
                    && ORDINALS.containsKey(sentence.at(i - 1).lower())) {
                exon = new Found(
                        i - 1, i, List.of(ORDINALS.get(sentence.at(i - 1).lower())));
            }
            if (exon != null) {
                found.add(exon);
                i = exon.last();
            }
        }
        return found;
    }

    private static @Nullable Found labelled(Sentence sentence, int noun) {
        int at = noun + 1;
        if (!isLabel(sentence, at)) {
            return null;
        }
        boolean isPlural = sentence.is(noun, "exons");
        List<String> labels = new ArrayList<>(List.of(sentence.at(at).text()));
        while (true) {
            int next = at + 1;
            boolean isRange = sentence.at(next).isDash() || sentence.in(next, UNTIL);
            if (isRange && isLabel(sentence, next + 1) && labels.size() < WIDEST) {
                addRange(labels, sentence.at(next + 1).text());
                at = next + 1;
                continue;
            }
            next += sentence.at(next).is(',') ? 1 : 0;
            next += sentence.in(next, AND) || sentence.at(next).is('&') ? 1 : 0;
            next += sentence.is(next, "exon") ? 1 : 0;
            if (!isPlural || next == at + 1 || !isLabel(sentence, next)) {
                return new Found(noun, at, List.copyOf(labels));
            }
            labels.add(sentence.at(next).text());
            at = next;
        }
    }

    /** A number of at most three figures, perhaps with a letter: {@code 6}, {@code 1a}, {@code 4B}. */
    private static boolean isLabel(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        int digits = Numbers.leadingDigits(text);
        boolean isForm = digits > 0
                && digits <= 3
                && (text.length() == digits || text.length() == digits + 1 && Character.isLetter(text.charAt(digits)));
        return isForm && !sentence.at(index + 1).is('%') && Units.after(sentence, index + 1) < 0;
    }

    private static void addRange(List<String> labels, String end) {
        int from = Numbers.integer(labels.getLast());
        int to = Numbers.integer(end);
        if (from >= 0 && to > from && to - from <= WIDEST) {
            for (int label = from + 1; label < to; label++) {
                labels.add(Integer.toString(label));
            }
        }
        labels.add(end);
    }
}
