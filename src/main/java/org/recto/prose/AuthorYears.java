package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds single citations by author and year, each looked for backwards from its year. */
final class AuthorYears {

    /** A citation and its tokens, first to last. */
    record Found(int first, int last, Mention.AuthorYear citation) {}

    private static final Set<String> INTRODUCTIONS = Set.of("see", "reviewed", "in", "by", "and", "also", "eg", "cf");
    private static final Set<String> PLACES = Set.of("in", "from", "at", "of", "since", "until");

    /** First words of journals that some put between "et al." and the year. */
    private static final Set<String> JOURNALS = Set.of(
            "nature",
            "science",
            "cell",
            "blood",
            "cancer",
            "leukemia",
            "oncogene",
            "lancet",
            "j",
            "am",
            "n",
            "nat",
            "proc",
            "pnas",
            "mol",
            "genes",
            "hum",
            "human",
            "eur",
            "int",
            "br",
            "brit",
            "clin",
            "exp",
            "ann",
            "genomics",
            "embo",
            "febs",
            "plos",
            "neoplasia",
            "immunity",
            "gut",
            "haematologica",
            "biochem",
            "arch",
            "acta",
            "curr",
            "trends",
            "dev",
            "development",
            "neuron",
            "oncotarget",
            "cytogenet",
            "gene",
            "nucleic",
            "pediatr",
            "arthritis",
            "hepatology",
            "gastroenterology",
            "structure",
            "endocrinology",
            "diabetes");

    private static final int LONGEST_JOURNAL = 8;
    private static final int LONGEST_LIST = 40;

    private final Sentence sentence;
    private final List<Found> found = new ArrayList<>();

    private AuthorYears(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Found> read(Sentence sentence) {
        AuthorYears years = new AuthorYears(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            if (year(sentence.at(i)) > 0) {
                years.readAt(i);
            }
        }
        return years.found;
    }

    private void readAt(int year) {
        Found before = found.isEmpty() ? null : found.getLast();
        if (before != null && before.last() == year - 2 && continues(year)) {
            keep(
                    year,
                    year,
                    before.citation().author(),
                    before.citation().second(),
                    before.citation().others(),
                    year);
            return;
        }
        boolean isBracketedYear = sentence.at(year - 1).is('(') && sentence.partner(year - 1) > 0;
        boolean hasComma =
                sentence.at(year - 1).is(',') || sentence.at(year - 1).is(':');
        int end = isBracketedYear || hasComma ? year - 2 : year - 1;
        int othersEnd = othersEnd(end);
        int beforeOthers = SurnameReader.beforeOthers(sentence, othersEnd);
        boolean others = beforeOthers < othersEnd;
        SurnameReader.Surname name = SurnameReader.endingAt(sentence, beforeOthers, others);
        if (name == null || !others && JOURNALS.contains(name.text().toLowerCase(Locale.ROOT))) {
            return;
        }
        SurnameReader.Surname first = others ? null : beforeAnd(name);
        int start = first == null ? name.first() : first.first();
        boolean isEnclosed = sentence.enclosing(year) >= 0 && !isBracketedYear;
        boolean isSure = others
                || (first != null
                        && (hasComma
                                || isBracketedYear
                                || isEnclosed
                                || sentence.at(year + 1).is(';')))
                || (isEnclosed ? isIntroduced(start) || hasComma : isSure(start, hasComma, isBracketedYear));
        if (isSure) {
            SurnameReader.Surname author = first == null ? name : first;
            SurnameReader.Surname listed = others || first != null || hasInitials(name) ? firstOfList(author) : author;
            boolean isPair = first != null && listed.equals(author);
            keep(listed.first(), year, listed.text(), isPair ? name.text() : null, others, year);
        }
    }

    /** Whether the year is another of the author just cited: "2004, 2006", and in a bracket "2004; 2006 and 2007". */
    private boolean continues(int year) {
        Token after = sentence.at(year + 1);
        boolean isFollowed = after.is(')')
                || after.is(']')
                || after.is(',')
                || after.is(';')
                || after.lower().equals("and");
        boolean isListed = sentence.at(year - 1).is(';') || sentence.is(year - 1, "and");
        return sentence.at(year - 1).is(',') || isListed && isFollowed && sentence.enclosing(year) >= 0;
    }

    /** Where "et al." may end: before the year, before "in" and the year, or before a journal's name and the year. */
    private int othersEnd(int end) {
        if (sentence.is(end, "in")) {
            return end - 1;
        }
        int journal = end;
        while (journal > end - LONGEST_JOURNAL && sentence.enclosing(journal) >= 0 && isOfJournal(journal)) {
            journal--;
        }
        int before = sentence.at(journal).is(',') ? journal - 1 : journal;
        boolean isJournal = journal < end && sentence.in(journal + 1, JOURNALS);
        return isJournal && SurnameReader.beforeOthers(sentence, before) < before ? before : end;
    }

    private boolean isOfJournal(int index) {
        Token token = sentence.at(index);
        return token.startsUpperCase() && !sentence.is(index - 1, "et")
                || token.is('.') && !sentence.is(index - 1, "al")
                || token.is('&');
    }

    private SurnameReader.@Nullable Surname beforeAnd(SurnameReader.Surname name) {
        int and = name.first() - 1;
        boolean isAnd = sentence.is(and, "and") || sentence.at(and).is('&');
        int before = sentence.at(and - 1).is(',') ? and - 2 : and - 1;
        return isAnd ? SurnameReader.endingAt(sentence, before, false) : null;
    }

    private boolean hasInitials(SurnameReader.Surname name) {
        Token next = sentence.at(name.last() + 1);
        return next.isWord() && next.text().length() < 4 && next.startsUpperCase();
    }

    /** The first of a list of authors that opens a bracket or a part of it: Hart in "(Hart, Moss and Bell, 2004)". */
    private SurnameReader.Surname firstOfList(SurnameReader.Surname name) {
        SurnameReader.Surname first = name;
        while (sentence.enclosing(name.first()) >= 0
                && sentence.at(first.first() - 1).is(',')
                && first.first() > name.first() - LONGEST_LIST) {
            SurnameReader.Surname before = SurnameReader.endingAt(sentence, first.first() - 2, false);
            if (before == null) {
                break;
            }
            first = before;
        }
        Token opening = sentence.at(first.first() - 1);
        boolean isWhole =
                opening.is('(') || opening.is('[') || opening.is(';') || sentence.in(first.first() - 1, INTRODUCTIONS);
        return isWhole ? first : name;
    }

    /** Whether the name opens its bracket or its part of it, or follows "reviewed in" and the like. */
    private boolean isIntroduced(int start) {
        Token before = sentence.at(start - 1);
        return before.is('(')
                || before.is('[')
                || before.is(';')
                || before.is(',')
                || before.is('.')
                || INTRODUCTIONS.contains(before.lower());
    }

    /** Outside brackets a lone name and year may be a place and date; a neighbour or an introduction must vouch. */
    private boolean isSure(int start, boolean hasComma, boolean isBracketedYear) {
        if (isBracketedYear) {
            return !sentence.in(start - 1, PLACES);
        }
        boolean isNeighbour = !found.isEmpty() && found.getLast().last() >= start - 2;
        boolean isReview = sentence.is(start - 1, "see")
                || (sentence.is(start - 2, "reviewed")
                        && (sentence.is(start - 1, "in") || sentence.is(start - 1, "by")));
        return hasComma && (isNeighbour || isReview);
    }

    private void keep(int first, int year, String author, @Nullable String second, boolean others, int last) {
        String text = sentence.at(year).text();
        int end = sentence.at(last - 1).is('(') && sentence.partner(last - 1) == last + 1 ? last + 1 : last;
        String suffix = text.length() > 4 ? text.substring(4) : null;
        found.add(found(first, end, author, second, others, year(sentence.at(year)), suffix));
        int letter = last + 2;
        while (suffix != null && isBetweenLetters(letter - 1) && isSuffix(sentence.at(letter), suffix)) {
            suffix = sentence.at(letter).text();
            found.add(found(letter, letter, author, second, others, year(sentence.at(year)), suffix));
            letter += 2;
        }
    }

    private boolean isBetweenLetters(int index) {
        Token token = sentence.at(index);
        return token.is(',') || token.is('/') || token.is('&') || token.is(';') || sentence.is(index, "and");
    }

    private Found found(
            int first,
            int last,
            String author,
            @Nullable String second,
            boolean others,
            int year,
            @Nullable String suffix) {
        return new Found(
                first,
                last,
                new Mention.AuthorYear(
                        sentence.range(first, last),
                        sentence.words(first, last),
                        author,
                        second,
                        others,
                        year,
                        suffix));
    }

    /** Whether it is a letter that may follow another; after "2004a and" the article "a" isn't. */
    private static boolean isSuffix(Token token, String before) {
        return token.letter() > before.charAt(0) && token.letter() <= 'h';
    }

    /** A year of print, perhaps with a letter: {@code 1990}, {@code 2004a}; -1 for anything else. */
    static int year(Token token) {
        String text = token.text();
        boolean isForm = token.isNumber() && text.length() == 4
                || token.isWord() && text.length() == 5 && text.charAt(4) >= 'a' && text.charAt(4) <= 'h';
        int year = isForm ? Numbers.integer(text.substring(0, 4)) : -1;
        return year >= 1800 && year < 2100 ? year : -1;
    }
}
