package org.recto.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose residue, length or number of exons a sentence speaks of. A name that the words tie to it settles that: "V617F in
 * JAK2", "PDGFRA carries D842V", "the E6 protein of 151 residues". Otherwise it is likely said of what was named last.
 */
final class Owners {

    private static final int STEPS = 10;
    private static final int LONGEST_LIST = 30;
    private static final int WINDOW = 40;

    private final Sentence sentence;
    private final GeneNames names;
    private final int[] endOf;
    private final int[] startOf;

    /**
     * @param residues those of the sentence, so that what ties a list of them to a name ties each
     * @param descriptions HGVS descriptions, likewise
     */
    Owners(Sentence sentence, GeneNames names, List<FoundResidue> residues, List<Hgvs.Found> descriptions) {
        this.sentence = sentence;
        this.names = names;
        this.endOf = new int[sentence.size()];
        this.startOf = new int[sentence.size()];
        Arrays.fill(endOf, -1);
        Arrays.fill(startOf, -1);
        residues.forEach(residue -> keep(residue.first(), residue.last()));
        descriptions.forEach(description -> keep(description.first(), description.last()));
    }

    private void keep(int first, int last) {
        endOf[first] = last;
        startOf[last] = first;
    }

    /** The last token of the variant that begins here, or -1. */
    private int end(int index) {
        return index < 0 || index >= endOf.length ? -1 : endOf[index];
    }

    /** The first token of the variant that ends here, or -1. */
    private int start(int index) {
        return index < 0 || index >= startOf.length ? -1 : startOf[index];
    }

    /** Whom a residue or another variant may be said of, the likeliest first; none where nobody is named. */
    List<String> ofVariant(int first, int last) {
        String tied = tied(first, last);
        return tied == null ? before(first) : List.of(tied);
    }

    /** The name that the words beside it tie a residue or another variant to, or {@code null}. */
    @Nullable
    String tied(int first, int last) {
        GeneName name = names.besides(first);
        name = name == null ? tiedBehind(first) : name;
        name = name == null ? tiedAhead(last) : name;
        return name == null ? null : name.text();
    }

    /**
     * Whom a length, an exon or a number of exons may be said of.
     *
     * @param subject the tokens that name what is so long, or {@code null}
     */
    List<String> ofExtent(int first, int last, Subjects.@Nullable Found subject) {
        GeneName tied = subject == null ? null : possessor(subject.last());
        tied = tied == null && subject != null ? within(subject) : tied;
        tied = tied == null ? appositionAhead(Math.max(last, subject == null ? last : subject.last())) : tied;
        tied = tied == null && subject != null ? appositionBehind(subject) : tied;
        tied = tied == null ? possessor(last) : tied;
        return tied == null ? before(first) : List.of(tied.text());
    }

    /** By the words before it or, where it stands in a bracket that names nobody, by those before the bracket. */
    private @Nullable GeneName tiedBehind(int first) {
        GeneName tied = tiedFrom(first - 1);
        int open = sentence.enclosing(first);
        if (tied != null || open < first - WINDOW) {
            return tied;
        }
        for (int i = open + 1; i < first; i++) {
            if (names.startingAt(i) != null) {
                return null;
            }
        }
        return open < 0 ? null : tiedFrom(open - 1);
    }

    private @Nullable GeneName tiedFrom(int from) {
        int at = from;
        boolean isListed = false;
        int items = 0;
        for (int step = 0; step < STEPS && items < LONGEST_LIST && at >= 0; step++) {
            GeneName name = names.endingAt(at);
            if (name != null) {
                return isAgent(name) ? null : name;
            }
            boolean isSeparator = sentence.at(at).is(',') || sentence.is(at, "and") || sentence.is(at, "or");
            if (start(at) >= 0) {
                isListed = true;
                at = start(at) - 1;
                step--;
                items++;
            } else if ((sentence.in(at, Ties.BEHIND) || sentence.at(at).isNumber())
                    && (!isSeparator || isListed || start(at - 1) >= 0)) {
                isListed &= isSeparator;
                at--;
            } else {
                return null;
            }
        }
        return null;
    }

    private @Nullable GeneName tiedAhead(int last) {
        int at = last + 1;
        int items = 0;
        for (int step = 0; step < STEPS && items < LONGEST_LIST && at < sentence.size(); step++) {
            GeneName name = names.startingAt(at);
            if (name != null) {
                return name;
            }
            boolean isSeparator = sentence.at(at).is(',') || sentence.is(at, "and") || sentence.is(at, "or");
            int next = sentence.at(at).is(',') && sentence.is(at + 1, "and") ? at + 2 : at + 1;
            int end = end(isSeparator ? next : at);
            if (end >= 0) {
                at = end + 1;
                step--;
                items++;
            } else if (sentence.in(at, Ties.AHEAD)) {
                boolean isOfLetter = (sentence.is(at, "of") || sentence.is(at, "in")) && isLetterAndNumber(at + 1);
                if (isOfLetter) { // "K27 of H3"
                    return new GeneName(at + 1, at + 1, sentence.at(at + 1).text(), false);
                }
                at++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** "phosphorylated by JAK1 at Y449". */
    private boolean isAgent(GeneName name) {
        return sentence.is(name.first() - 1, "by");
    }

    /** "A Ras-binding domain (RBD, residues", "the kinase domain or JH1". */
    private boolean isShortForm(GeneName name) {
        int open = name.first() - 1;
        return sentence.isOtherName(name.first())
                || sentence.at(open).is('(')
                        && sentence.at(name.last() + 1).is(',')
                        && sentence.in(open - 1, Sentence.PARTS);
    }

    private boolean isLetterAndNumber(int index) {
        return sentence.at(index).text().matches("[A-Z][0-9]") && end(index) < 0;
    }

    /** "the E6 protein", "human IL-7R receptor". */
    private @Nullable GeneName within(Subjects.Found subject) {
        for (int i = subject.first(); i <= subject.last(); i++) {
            GeneName name = names.startingAt(i);
            boolean isShortForm =
                    sentence.at(i - 1).is('(') && subject.kind().isPartOfProtein(); // pointed (PNT) domain
            if (name != null && !isShortForm) {
                return name;
            }
        }
        return null;
    }

    /** "a protein of 180 amino acids, WAF1, is", "(a protein of 180 amino acids called WAF1)". */
    private @Nullable GeneName appositionAhead(int last) {
        int at = last + 1;
        at += sentence.is(at, "long") || sentence.is(at, "protein") ? 1 : 0;
        boolean isNamed = sentence.in(at, Set.of("called", "named", "termed"));
        if (!isNamed && !sentence.at(at).is(',')) {
            return null;
        }
        GeneName name = names.startingAt(at + 1);
        boolean isEnd = name != null
                && (isNamed
                        || sentence.at(name.last() + 1).is(',')
                        || sentence.at(name.last() + 1).is('.')
                        || sentence.at(name.last() + 1).is('(')
                        || sentence.at(name.last() + 1).is(')')
                        || name.last() + 1 == sentence.size());
        return isEnd ? name : null;
    }

    /** "SCF, a protein of", "WAF1 (p21), a protein of". */
    private @Nullable GeneName appositionBehind(Subjects.Found subject) {
        int at = subject.first() - 1;
        boolean isDescribed = sentence.is(at, "a") || sentence.is(at, "an") || sentence.is(at, "the");
        if (!isDescribed || !sentence.at(at - 1).is(',') && !sentence.at(at - 1).is('(')) {
            return null;
        }
        at -= 2;
        GeneName bracketed = sentence.at(at).is(')') ? names.endingAt(at - 1) : null;
        at = sentence.at(at).is(')') && sentence.partner(at) > 0 ? sentence.partner(at) - 1 : at;
        GeneName name = names.endingAt(at);
        return name == null ? bracketed : name;
    }

    /** "the 151 residues of E6", "the 11 exons of the mouse gene". */
    private @Nullable GeneName possessor(int last) {
        int at = last + 1;
        if (!sentence.is(at, "of") && !sentence.is(at, "in")) {
            return null;
        }
        at += sentence.is(at + 1, "the") ? 2 : 1;
        return names.startingAt(at);
    }

    /** Names before, the nearest first, as far as this part of the sentence goes; what a bracket told is done with. */
    private List<String> before(int first) {
        List<String> found = new ArrayList<>();
        int open = sentence.enclosing(first);
        int limit = Math.max(0, first - WINDOW);
        for (int i = first - 1; i >= limit && !sentence.at(i).is(';'); i--) {
            if (sentence.at(i).is(')') && sentence.partner(i) >= 0 && sentence.partner(i) != open) {
                i = sentence.partner(i);
                continue;
            }
            GeneName name = names.endingAt(i);
            if (name != null && name.isSure() && !isAgent(name) && !isShortForm(name)) {
                found.add(name.text());
            }
        }
        return List.copyOf(found);
    }
}
