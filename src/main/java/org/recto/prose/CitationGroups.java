package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts citations together that stand in one bracket, or side by side outside any. */
final class CitationGroups {

    /** Words and signs that a bracket full of citations may hold besides them. */
    private static final Set<String> AROUND = Set.of(
            ";",
            ",",
            ".",
            ":",
            "and",
            "&",
            "e",
            "g",
            "see",
            "also",
            "reviewed",
            "review",
            "reviews",
            "in",
            "by",
            "cf",
            "for",
            "eg",
            "example",
            "a",
            "recently",
            "as",
            "first",
            "originally",
            "later");

    private static final int LONGEST_INTRODUCTION = 12;

    private CitationGroups() {}

    static List<Mention> read(Sentence sentence) {
        List<AuthorYears.Found> all = AuthorYears.read(sentence);
        List<Mention> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !belongTogether(sentence, all.get(i - 1), all.get(i))) {
                groups.add(group(sentence, all.subList(from, i)));
                from = i;
            }
        }
        return groups;
    }

    private static boolean belongTogether(Sentence sentence, AuthorYears.Found one, AuthorYears.Found next) {
        int open = sentence.enclosing(one.first());
        if (open != sentence.enclosing(next.first())) {
            return false;
        }
        if (open >= 0) {
            return true;
        }
        for (int i = one.last() + 1; i < next.first(); i++) {
            boolean isJoint = sentence.at(i).is(';') || sentence.at(i).is(',') || sentence.is(i, "and");
            if (!isJoint || i > one.last() + 3) {
                return false;
            }
        }
        return true;
    }

    private static Mention group(Sentence sentence, List<AuthorYears.Found> items) {
        int first = items.getFirst().first();
        int last = items.getLast().last();
        int open = sentence.enclosing(first);
        boolean isBracketed = open >= 0 && sentence.at(open).is('(') && isFull(sentence, open, items);
        if (isBracketed) {
            first = open;
            last = sentence.partner(open);
        }
        return new Mention.Citations(
                sentence.range(first, last),
                sentence.words(first, last),
                isBracketed,
                items.stream().map(AuthorYears.Found::citation).toList());
    }

    private static boolean isFull(Sentence sentence, int open, List<AuthorYears.Found> items) {
        int at = open + 1;
        for (AuthorYears.Found item : items) {
            if (item.first() - at > LONGEST_INTRODUCTION) {
                return false;
            }
            while (at < item.first()) {
                if (!sentence.in(at, AROUND)) {
                    return false;
                }
                at++;
            }
            at = item.last() + 1;
        }
        return at == sentence.partner(open);
    }
}
