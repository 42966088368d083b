package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Subjects.Found;

/**
 * Whether a number of exons is plainly said of a whole gene: "the gene is composed of 8 exons", "all 8 exons", "27 exons;".
 * Exons are sequenced, deleted, skipped and counted out of others far more often.
 */
final class WholeGene {

    /** Words near the number that speak of some exons, or those of another thing. */
    private static final Set<String> ELSEWHERE = Set.of(
            "isoform",
            "isoforms",
            "variant",
            "variants",
            "alternative",
            "alternatively",
            "pseudogene",
            "pseudogenes",
            "deletion",
            "deletions",
            "deleted",
            "duplication",
            "duplications",
            "insertion",
            "skipping",
            "lacking",
            "lacks",
            "lack",
            "loss");

    /** Verbs that say of anything what it is made of. */
    private static final Set<String> MADE_OF = Set.of(
            "composed",
            "consists",
            "consist",
            "consisting",
            "comprises",
            "comprised",
            "comprising",
            "comprise",
            "organized",
            "organised",
            "arranged",
            "divided",
            "distributed",
            "split");

    /** Verbs that do so only behind a gene. */
    private static final Set<String> HAS = Set.of(
            "has",
            "have",
            "had",
            "having",
            "contains",
            "contain",
            "containing",
            "contained",
            "includes",
            "including",
            "made",
            "built",
            "spread",
            "spans",
            "spanning",
            "encompasses",
            "encompassing",
            "covers",
            "covering",
            "possesses",
            "encoded",
            "transcribed",
            "with",
            "extends");

    private static final Set<String> FILLERS = Set.of(
            "a",
            "total",
            "of",
            "at",
            "least",
            "about",
            "approximately",
            "roughly",
            "in",
            "into",
            "over",
            "by",
            "from",
            "across",
            "up",
            "only",
            "altogether",
            "the",
            "more",
            "than",
            "and",
            "exactly",
            "within");

    /** What may follow the exons that stand at the head of a clause. */
    private static final Set<String> GOES_ON = Set.of(
            "",
            ".",
            ";",
            ",",
            ")",
            "(",
            "[",
            ":",
            "in",
            "over",
            "spanning",
            "span",
            "spread",
            "distributed",
            "and",
            "with",
            "altogether",
            "make",
            "form",
            "compose",
            "constitute",
            "code",
            "encode",
            "extending",
            "covering",
            "plus");

    /** What makes "all 4 exons" some of them after all. */
    private static final Set<String> RESTRICTS = Set.of("that", "which", "encoding", "coding", "in", "from", "tested");

    private static final Set<String> DRAWN = Set.of(
            "shown", "drawn", "depicted", "represented", "displayed", "numbered", "indicated", "illustrated", "boxed");

    private static final Set<String> LINKS =
            Set.of("is", "are", "was", "also", "which", "that", "and", "it", "be", "being", "there", "thus", "itself");

    private static final int NEAR = 10;
    private static final int WINDOW = 14;

    private final Sentence sentence;
    private final Subjects subjects;
    private final GeneNames names;

    WholeGene(Sentence sentence, Subjects subjects, GeneNames names) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.names = names;
    }

    /**
     * @param number the number's first token
     * @param after the token behind the exons
     */
    boolean has(int number, int after) {
        for (int i = number - 1; i >= number - NEAR; i--) {
            if (sentence.in(i, ELSEWHERE)) {
                return false;
            }
        }
        boolean isTotal = sentence.is(number - 1, "of")
                && sentence.is(number - 2, "total")
                && sentence.in(number - 3, Set.of("a", "the"));
        Token before = sentence.at(isTotal ? number - 4 : number - 1); // "A total of 19 exons make up …"
        if (before == Token.NONE || before.is(';') || before.is(':') || before.is(',') || before.is('(')) {
            return GOES_ON.contains(sentence.at(after).lower()) || isDrawn(after) && isBehindGene(number - 1);
        }
        if (sentence.in(number - 1, Set.of("all", "its"))) {
            boolean isOfPart = sentence.is(after, "of") && gene(after) == null;
            return !isOfPart && !sentence.in(after, RESTRICTS);
        }
        if (sentence.is(number - 1, "the") && isDrawn(after)) {
            return true;
        }
        boolean isTheGenes = sentence.is(number - 1, "the") && sentence.is(after, "of") && gene(after) != null;
        Found named = sentence.in(number - 1, Set.of("of", "with")) ? subjects.endingAt(number - 2) : null;
        boolean isJoined = named != null
                && isGene(named.kind())
                && !(named.kind() == Subject.Kind.TRANSCRIPT && sentence.in(named.first() - 1, Set.of("a", "another")));
        return isTheGenes || isJoined || followsVerb(number - 1);
    }

    /** "The 9 exons are shown as boxes": a legend, which has them all. */
    private boolean isDrawn(int after) {
        int verb = sentence.in(after, Set.of("are", "is")) ? after + 1 : after;
        return sentence.in(verb, DRAWN) && !sentence.in(verb + 1, Set.of("to", "by"));
    }

    /** "a 24-exon gene". */
    boolean isCompound(int after) {
        return sentence.in(after, Set.of("gene", "locus", "transcript", "mrna", "structure", "organization"));
    }

    /** Whether the sentence spoke of a gene before: "Structure of the gene; 9 exons are shown". */
    private boolean isBehindGene(int index) {
        for (int i = index; i >= Math.max(0, index - WINDOW); i--) {
            Found found = subjects.endingAt(i);
            if (found != null && isGene(found.kind()) && found.kind() != Subject.Kind.PROTEIN
                    || names.endingAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The gene after "of", "of the". */
    private @Nullable Object gene(int of) {
        int at = sentence.is(of + 1, "the") ? of + 2 : of + 1;
        Found found = subjects.startingAt(at);
        boolean isGene = found != null && isGene(found.kind());
        return isGene ? found : names.startingAt(at);
    }

    private boolean followsVerb(int before) {
        int verb = before;
        while (verb > before - 7 && sentence.in(verb, FILLERS) && !isVerb(verb)) {
            verb--;
        }
        boolean isThere = sentence.in(verb, Set.of("are", "is")) && sentence.is(verb - 1, "there");
        if (isThere) {
            return sentence.at(verb - 2) == Token.NONE;
        }
        if (!isVerb(verb)) {
            return false;
        }
        boolean isLoose = sentence.in(verb, HAS);
        for (int i = verb - 1; i >= verb - WINDOW; i--) {
            Token token = sentence.at(i);
            if (token.is(')') && sentence.partner(i) >= 0) {
                i = sentence.partner(i);
                continue;
            }
            if (token == Token.NONE || token.is(';')) {
                return !isLoose || i == verb - 1 || isLinked(i + 1, verb);
            }
            Found found = subjects.endingAt(i);
            if (found != null) {
                return isGene(found.kind());
            }
            if (names.endingAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int index) {
        return sentence.in(index, MADE_OF) || sentence.in(index, HAS);
    }

    /** Whether nothing but "it is also" and the like stands between the two. */
    private boolean isLinked(int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (!sentence.in(i, LINKS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGene(Subject.Kind kind) {
        return switch (kind) {
            case GENE, TRANSCRIPT, PROTEIN, CODING_SEQUENCE -> true;
            case MATURE_PROTEIN,
                    OTHER_PROTEIN,
                    SIGNAL_PEPTIDE,
                    EXTRACELLULAR,
                    TRANSMEMBRANE,
                    CYTOPLASMIC,
                    REGION,
                    EXON,
                    OTHER -> false;
        };
    }
}
