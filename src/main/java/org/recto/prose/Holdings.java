package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Subjects.Found;

/**
 * Finds what a protein, or a part of it, is said to have: {@code contains six potential N-glycosylation sites},
 * {@code In the extracellular domain, it displays 4 cysteines}, {@code a tail with an ITIM motif}. Sites are mutated,
 * domains bound and motifs recognised far more often, so only what is plainly had counts.
 */
final class Holdings {

    private static final int WINDOW = 30;
    private static final int LONGEST_NOUN = 10;

    private static final Set<String> HEADS = Set.of(
            "sites",
            "site",
            "sequons",
            "cysteines",
            "cysteine",
            "domains",
            "domain",
            "repeats",
            "repeat",
            "motifs",
            "motif",
            "fingers",
            "finger",
            "box",
            "modules");

    private static final Set<String> HAS = Set.of(
            "has",
            "have",
            "having",
            "contains",
            "contain",
            "containing",
            "displays",
            "displaying",
            "possesses",
            "possess",
            "possessing",
            "harbors",
            "harbours",
            "harboring",
            "harbouring",
            "carries",
            "bears",
            "features",
            "includes",
            "comprises",
            "comprising",
            "consists",
            "composed",
            "exhibits",
            "shows",
            "with");

    /** Words on the way to the verb behind which something else is told. */
    private static final Set<String> ELSEWHERE = Set.of(
            "bind",
            "binds",
            "binding",
            "interact",
            "interacts",
            "interaction",
            "recognize",
            "recognizes",
            "recognises",
            "mutated",
            "mutation",
            "mutations",
            "deletion",
            "deleted",
            "lacks",
            "lack",
            "lacking",
            "without",
            "no",
            "not",
            "truncated",
            "isoform",
            "isoforms",
            "form",
            "variant",
            "variants",
            "homolog",
            "homologous",
            "orthologs",
            "partner",
            "partners",
            "substrate",
            "substrates",
            "proteins",
            "ligand",
            "ligands",
            "unlike",
            "whereas",
            "while",
            "but",
            "fusion",
            "chimeric",
            "family",
            "members",
            "other",
            "another",
            "promoter",
            "gene",
            "mouse",
            "murine",
            "similar",
            "identical",
            "instead");

    /** What makes things some among others, or others than those that the reference has. */
    private static final Set<String> SOME = Set.of(
            "new",
            "novel",
            "additional",
            "other",
            "more",
            "further",
            "mutated",
            "extra",
            "different",
            "each",
            "unpaired",
            "free",
            "degenerate",
            "imperfect",
            "noncanonical",
            "atypical",
            "incomplete",
            "half",
            "several",
            "second",
            "first",
            "third",
            "phosphorylated",
            "occupied");

    private static final Set<String> NO_NOUN = Set.of(
            "of", "in", "on", "at", "to", "from", "by", "with", "is", "are", "was", "were", "that", "which", "has",
            "have", "for", "as", "than", "the", "its", "a", "an", "between");

    private static final Set<String> BEFORE =
            Set.of("total", "of", "also", "only", "just", "exactly", "all", "the", "its");

    private static final Set<String> UNSURE =
            Set.of("about", "approximately", "around", "to", "roughly", "nearly", "perhaps", "or", "possibly");

    private static final Set<String> LABELS = Set.of(
            "exon",
            "exons",
            "codon",
            "figure",
            "fig",
            "table",
            "type",
            "residue",
            "position",
            "domain",
            "intron",
            "class",
            "group",
            "chromosome",
            "ref");

    private static final Set<String> LIES = Set.of(
            "are",
            "is",
            "present",
            "found",
            "located",
            "situated",
            "predicted",
            "lie",
            "lies",
            "all",
            "residues",
            "conserved",
            "there");

    private static final Set<String> WITHIN = Set.of("in", "within", "on", "of", "along", "throughout");

    private static final Set<String> ARTICLES =
            Set.of("the", "its", "this", "entire", "whole", "human", "mature", "a", "an", "full", "same");

    private final Sentence sentence;
    private final Subjects subjects;
    private final GeneNames names;
    private final Owners owners;
    private final @Nullable Subject opening;

    private Holdings(Sentence sentence, Subjects subjects, GeneNames names, Owners owners) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.names = names;
        this.owners = owners;
        this.opening = opening();
    }

    static List<Mention> read(Sentence sentence, Subjects subjects, GeneNames names, Owners owners) {
        Holdings holdings = new Holdings(sentence, subjects, names, owners);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention holding = holdings.at(i);
            if (holding != null) {
                found.add(holding);
            }
        }
        return found;
    }

    private @Nullable Mention at(int index) {
        boolean isArticle = sentence.is(index, "a") || sentence.is(index, "an");
        int count = isArticle ? 1 : Numbers.count(sentence.at(index));
        int head = count < 1 || !isArticle && isLabel(index) ? -1 : head(index + 1);
        if (head < 0 || isUnsure(index)) {
            return null;
        }
        Holder holder = holder(index, head);
        if (holder == null) {
            return null;
        }
        boolean isAtLeast = isArticle
                || sentence.is(index - 1, "least")
                || sentence.is(index - 1, "than") && sentence.is(index - 2, "more");
        return new Mention.Holding(
                sentence.range(index, head),
                sentence.words(index, head),
                count,
                sentence.plainWords(index + 1, head),
                isAtLeast,
                holder.part(),
                holder.whose());
    }

    private boolean isLabel(int index) {
        Token before = sentence.at(index - 1);
        boolean isOutOf = before.lower().equals("of") && Numbers.count(sentence.at(index - 2)) >= 0
                || before.lower().equals("the") && sentence.is(index - 2, "of");
        return sentence.in(index - 1, LABELS)
                || before.isDash()
                || before.isNumber()
                || before.is('/')
                || isOutOf
                || sentence.at(index + 1).is('%');
    }

    private boolean isUnsure(int index) {
        return sentence.in(index - 1, UNSURE) || sentence.is(index - 1, "up");
    }

    /** The noun that is counted, where a short name of it begins here; -1 otherwise. */
    private int head(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST_NOUN); i++) {
            Token token = sentence.at(i);
            if (!token.isWord() && !token.isNumber() && !token.isDash() && !token.is('/')) {
                return -1;
            }
            if (sentence.in(i, NO_NOUN) || sentence.in(i, SOME)) {
                return -1;
            }
            boolean isHead = sentence.in(i, HEADS)
                    && !sentence.in(i + 1, HEADS)
                    && !sentence.at(i + 1).isDash();
            if (isHead) {
                return (sentence.is(i, "cysteine") && !sentence.is(i + 1, "residues"))
                                || i == start && sentence.is(i, "site")
                        ? -1
                        : i;
            }
        }
        return -1;
    }

    /** @param part {@code null} where it is the whole protein */
    private record Holder(@Nullable Subject part, List<String> whose) {}

    private @Nullable Holder holder(int index, int head) {
        Holder behind = behind(index, head);
        Holder before = before(index, head);
        if (behind != null && behind.part() != null) {
            return before == null
                    ? opens(index) ? behind : null
                    : new Holder(behind.part(), behind.whose().isEmpty() ? before.whose() : behind.whose());
        }
        if (behind != null) {
            return null; // in something that isn't known
        }
        if (before == null) {
            boolean isAside = sentence.at(index - 1).is('(') && isEnd(head + 1);
            return isAside ? new Holder(null, owners.ofExtent(index, head, null)) : null;
        }
        return before.part() == null && opening != null ? new Holder(opening, before.whose()) : before;
    }

    private boolean opens(int index) {
        return index == 0
                || sentence.at(index - 1).is('(')
                || sentence.at(index - 1).is(';');
    }

    private boolean isEnd(int index) {
        Token token = sentence.at(index);
        return token.is(')') || token.is(',') || token.is(';') || token.is('.') || token == Token.NONE;
    }

    /** By a verb before it and what the verb is said of. */
    private @Nullable Holder before(int index, int head) {
        int verb = index - 1;
        int limit = Math.max(-1, index - WINDOW);
        boolean isThere = false;
        while (verb > limit && !sentence.in(verb, HAS)) {
            if (sentence.at(verb).is(')') && sentence.partner(verb) >= 0) {
                verb = sentence.partner(verb);
            } else if (sentence.at(verb).is(';') || sentence.at(verb).is('(') || sentence.in(verb, ELSEWHERE)) {
                return null;
            } else if (sentence.in(verb, Set.of("are", "is")) && sentence.is(verb - 1, "there")) {
                isThere = true;
                break;
            }
            verb--;
        }
        if (verb <= limit) {
            return null;
        }
        if (sentence.is(verb, "with") && isListed(verb, index)) {
            return null; // "a domain with five loops, a tail and two motifs": whose these are isn't plain
        }
        List<String> whose = owners.ofExtent(index, head, null);
        return isThere ? new Holder(null, whose) : subject(verb, whose);
    }

    private boolean isListed(int verb, int index) {
        for (int i = verb + 1; i < index; i++) {
            if (sentence.at(i).is(',') || sentence.is(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Holder subject(int verb, List<String> whose) {
        int limit = Math.max(-1, verb - WINDOW);
        for (int i = verb - 1; i > limit; i--) {
            if (sentence.at(i).is(')') && sentence.partner(i) >= 0) {
                i = sentence.partner(i);
                continue;
            }
            if (sentence.at(i).is(';') || sentence.in(i, ELSEWHERE)) {
                return null;
            }
            Found found = subjects.endingAt(i);
            if (found != null) {
                return switch (found.kind()) {
                    case PROTEIN, MATURE_PROTEIN -> new Holder(null, whose);
                    case SIGNAL_PEPTIDE, EXTRACELLULAR, TRANSMEMBRANE, CYTOPLASMIC, REGION ->
                        new Holder(found.subject(), whose);
                    case OTHER_PROTEIN, TRANSCRIPT, CODING_SEQUENCE, GENE, EXON, OTHER -> null;
                };
            }
            GeneName name = names.endingAt(i);
            if (name != null) {
                return new Holder(null, List.of(name.text()));
            }
            if (sentence.is(i, "it") || sentence.is(i, "which") && i == 0) {
                return new Holder(null, whose);
            }
        }
        return limit < 0 ? new Holder(null, whose) : null;
    }

    /** By the words behind it; without a part where they name a place that can't be told. */
    private @Nullable Holder behind(int index, int head) {
        int at = head + 1;
        at += sentence.is(at, "residues") ? 1 : 0;
        at = sentence.at(at).is('(') && sentence.partner(at) > 0 ? sentence.partner(at) + 1 : at;
        while (at < head + 8 && sentence.in(at, LIES)) {
            at++;
        }
        if (!sentence.in(at, WITHIN)) {
            return null;
        }
        at++;
        while (sentence.in(at, ARTICLES)) {
            at++;
        }
        if (Numbers.count(sentence.at(at)) >= 0 && !sentence.in(at, LABELS)) {
            return null; // "in 2 domains" says no more of where
        }
        GeneName name = names.startingAt(at);
        Found found = subjects.startingAt(at);
        if (found == null && name != null) {
            found = subjects.startingAt(name.last() + 1);
        }
        List<String> whose = owners.ofExtent(index, head, found);
        if (found != null && found.kind().isPartOfProtein()) {
            return new Holder(found.subject(), name == null ? whose : List.of(name.text()));
        }
        boolean isWhole =
                found != null && (found.kind() == Subject.Kind.PROTEIN || found.kind() == Subject.Kind.MATURE_PROTEIN);
        return isWhole || found == null && name != null ? null : new Holder(null, whose);
    }

    /** "In the extracellular domain, …". */
    private @Nullable Subject opening() {
        if (!sentence.is(0, "in") && !sentence.is(0, "within")) {
            return null;
        }
        int at = 1;
        while (sentence.in(at, ARTICLES)) {
            at++;
        }
        Found found = subjects.startingAt(at);
        return found != null
                        && found.kind().isPartOfProtein()
                        && sentence.at(found.last() + 1).is(',')
                ? found.subject()
                : null;
    }
}
