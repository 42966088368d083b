package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recto.prose.Range;
import org.recto.prose.Word;
import org.recto.rule.ReadValues;

/**
 * Other names as prose introduces them: "IL7R, also known as CD127".
 *
 * @param names in the order of the text
 */
record Introductions(List<Introduced> names) {

    /**
     * @param of what stands before "also known as"
     * @param name what stands behind it
     */
    record Introduced(String of, String name, Range range) {}

    private static final Set<String> SAID =
            Set.of("known", "called", "named", "termed", "designated", "referred", "described");
    private static final Set<String> FILLING = Set.of(
            ",",
            "(",
            "is",
            "was",
            "as",
            "to",
            "also",
            "formerly",
            "previously",
            "originally",
            "gene",
            "protein",
            "receptor",
            "which",
            "or",
            "human",
            "the",
            "commonly",
            "and",
            "alternatively",
            "sometimes");
    private static final Set<String> ALSO =
            Set.of("also", "formerly", "previously", "originally", "commonly", "alternatively", "sometimes");

    private static final Set<String> JOINING = Set.of("as", "to", ",", ":", "and", "or", "the");

    private static final int LONGEST = 24;

    private static final Set<String> ALIAS = Set.of("alias", "aka", "AKA");

    static Introductions of(String text) {
        List<Introduced> found = new ArrayList<>();
        for (List<Word> sentence : ReadValues.sentences(text)) {
            for (int i = 1; i < sentence.size(); i++) {
                boolean isSaid = SAID.contains(sentence.get(i).text()) && isAlso(sentence, i);
                if (isSaid || ALIAS.contains(sentence.get(i).text())) {
                    read(sentence, i, found);
                }
            }
        }
        return new Introductions(List.copyOf(found));
    }

    private static boolean isAlso(List<Word> sentence, int said) {
        String before = sentence.get(said - 1).text();
        return ALSO.contains(before);
    }

    private static void read(List<Word> sentence, int said, List<Introduced> found) {
        int before = said - 1;
        while (before >= 0 && FILLING.contains(sentence.get(before).text())) {
            before--;
        }
        String of = before < 0 ? "" : backwards(sentence, before);
        int at = said + 1;
        while (at < sentence.size() && JOINING.contains(sentence.get(at).text())) {
            at = name(sentence, at + 1, of, found);
        }
        if (at == said + 1) {
            name(sentence, at, of, found);
        }
    }

    /** The name that ends at a word, its parts joined by hyphens included. */
    private static String backwards(List<Word> sentence, int last) {
        int first = last;
        while (first > 1
                && sentence.get(first).isJoined()
                && sentence.get(first - 1).isDash()
                && sentence.get(first - 1).isJoined()) {
            first -= 2;
        }
        return words(sentence, first, last);
    }

    /** Reads the name that begins at a word; gives the word behind it, or the same where there is none. */
    private static int name(List<Word> sentence, int first, String of, List<Introduced> found) {
        if (first >= sentence.size() || !sentence.get(first).isName()) {
            return first;
        }
        int last = first;
        while (last + 2 < sentence.size()
                && sentence.get(last + 1).isDash()
                && sentence.get(last + 1).isJoined()
                && sentence.get(last + 2).isJoined()) {
            last += 2;
        }
        String name = words(sentence, first, last);
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean hasDigit = name.chars().anyMatch(Character::isDigit);
        boolean isName = name.length() >= 2
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && (capitals >= 2 || hasDigit);
        if (isName) {
            Range range = new Range(
                    sentence.get(first).range().start(),
                    sentence.get(last).range().end());
            found.add(new Introduced(of, name, range));
        }
        return isName ? last + 1 : first;
    }

    private static String words(List<Word> sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(sentence.get(i).isDash() ? "-" : sentence.get(i).text());
        }
        return words.toString();
    }
}
