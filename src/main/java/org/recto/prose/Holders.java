package org.recto.prose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Subjects.Found;

/** Tells of what it is said that it has so many things: by the verb before their number, or by the words behind them. */
final class Holders {

    private static final int WINDOW = 30;

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

    Holders(Sentence sentence, Subjects subjects, GeneNames names, Owners owners) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.names = names;
        this.owners = owners;
        this.opening = opening();
    }

    /** @param part {@code null} where it is the whole protein */
    record Holder(@Nullable Subject part, List<String> whose) {}

    /** Who is said to have what is counted; {@code null} where that isn't plain. */
    @Nullable
    Holder of(int index, int head) {
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
        if (sentence.at(at).count() >= 0 && !sentence.in(at, Holdings.LABELS)) {
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
