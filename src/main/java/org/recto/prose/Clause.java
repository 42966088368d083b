package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Subjects.Found;

/** Looks back from a number over its verb to what the clause is about. */
final class Clause {

    private static final Set<String> VERBS = Set.of(
            "has",
            "have",
            "had",
            "having",
            "contains",
            "contain",
            "containing",
            "comprises",
            "comprise",
            "comprising",
            "consists",
            "consist",
            "consisting",
            "composed",
            "made",
            "encompasses",
            "encompassing",
            "spans",
            "span",
            "spanning",
            "is",
            "are",
            "was",
            "includes",
            "covers",
            "covering",
            "extends",
            "extending",
            "encodes",
            "encode",
            "encoding",
            "measures",
            "lies",
            "located",
            "resides",
            "runs",
            "stretches",
            "counts",
            "weighs",
            "codes",
            "coding");

    /** Words that may stand between the verb and the number. */
    private static final Set<String> FILLERS = Set.of(
            "from",
            "of",
            "a",
            "an",
            "the",
            "about",
            "approximately",
            "around",
            "roughly",
            "only",
            "exactly",
            "up",
            "at",
            "between",
            "in",
            "total",
            "length",
            "just",
            "to",
            "nearly",
            "almost",
            "overall",
            "over",
            "for",
            "by",
            "polypeptide",
            "with",
            "single");

    /** Words that may stand between the subject and the verb. */
    private static final Set<String> LINKS =
            Set.of("is", "are", "was", "also", "then", "thus", "itself", "which", "that", "and", "being", "therefore");

    private static final Set<String> ENCODING = Set.of("encodes", "encode", "encoding", "codes", "coding");

    private static final Set<String> PLURAL = Set.of("have", "are", "contain", "comprise", "span", "consist");

    private static final Set<String> BEFORE_NAME = Set.of("the", "human");

    private static final int WINDOW = 30;

    private final Sentence sentence;
    private final Subjects subjects;
    private final @Nullable Subject spokenOf;

    /**
     * @param spokenOf what the sentence before was about, to which "it" refers
     */
    Clause(Sentence sentence, Subjects subjects, @Nullable Subject spokenOf) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.spokenOf = spokenOf;
    }

    @Nullable
    Found subjectOf(Extent extent) {
        int verb = extent.first() - 1;
        int limit = verb - 6;
        while (verb > limit && !sentence.in(verb, VERBS) && isFiller(verb)) {
            verb--;
        }
        if (!sentence.in(verb, VERBS)) {
            return null;
        }
        boolean isAminoAcids = extent instanceof Extent.OfLength length && length.unit() == LengthUnit.AMINO_ACIDS;
        Found found = before(verb);
        boolean isPart = found != null
                && (found.kind() == Subject.Kind.EXON || found.kind().isPartOfProtein());
        if (isAminoAcids && sentence.in(verb, ENCODING)) {
            return isPart ? null : implied(Subject.Kind.PROTEIN, extent);
        }
        if (found != null) {
            return found;
        }
        return isAminoAcids && opensWithGene(verb) ? implied(Subject.Kind.PROTEIN, extent) : itself(verb);
    }

    /** Of "tail of the receptor" the tail. */
    Found owner(Found found) {
        int of = found.first() - 1;
        while (of > found.first() - 4
                && (sentence.is(of, "the") || sentence.is(of, "this") || sentence.is(of, "its"))) {
            of--;
        }
        Found owner = sentence.is(of, "of") ? subjects.endingAt(of - 1) : null;
        Found loss = sentence.is(of, "in") || sentence.is(of, "within") ? subjects.endingAt(of - 1) : null;
        if (loss != null && loss.kind() == Subject.Kind.OTHER) {
            return loss; // "a deletion in the coding sequence of 10 bp"
        }
        boolean isOfOther = switch (found.kind()) {
            case OTHER_PROTEIN, OTHER, EXON -> true; // the frame of a soluble isoform or of an exon is not the gene's
            case PROTEIN,
                    MATURE_PROTEIN,
                    SIGNAL_PEPTIDE,
                    EXTRACELLULAR,
                    TRANSMEMBRANE,
                    CYTOPLASMIC,
                    REGION,
                    TRANSCRIPT,
                    CODING_SEQUENCE,
                    GENE -> false;
        };
        return owner == null || isOfOther ? found : owner;
    }

    /** A subject that no words name. */
    Found implied(Subject.Kind kind, Extent extent) {
        Range range = sentence.range(extent.first(), extent.last());
        return new Found(extent.first(), extent.last(), new Subject(kind, range, ""));
    }

    private boolean isFiller(int index) {
        Token token = sentence.at(index);
        return sentence.in(index, FILLERS) || token.is('~') || token.is('\u2248') || token.is('\u223c');
    }

    /** The nearest subject before the verb; before the verb that it continues, where it follows an "and". */
    private @Nullable Found before(int verb) {
        int i = verb - 1;
        boolean isContinued = sentence.is(i, "and");
        int limit = Math.max(0, i - WINDOW);
        while (i >= limit && (sentence.in(i, LINKS) || sentence.at(i).is(','))) {
            isContinued |= sentence.is(i, "and");
            i--;
        }
        while (i >= limit && !sentence.at(i).is(';')) {
            if (sentence.at(i).is(')') && sentence.partner(i) >= 0) {
                i = sentence.partner(i) - 1;
                continue;
            }
            if (isContinued) {
                isContinued = !sentence.in(i, VERBS);
            } else {
                Found found = subjects.endingAt(i);
                if (found != null) {
                    return isOneOfSeveral(found, verb) ? null : owner(found);
                }
            }
            i--;
        }
        return null;
    }

    /** Whether the verb is said of two things together, as in "the peptide and the domain have". */
    private boolean isOneOfSeveral(Found found, int verb) {
        return sentence.in(verb, PLURAL)
                && (sentence.is(found.first() - 1, "and") || sentence.is(found.first() - 2, "and"));
    }

    /** Whether the sentence begins with nothing but a gene's name, or with the verb: "KRAS has", "Composed of". */
    private boolean opensWithGene(int verb) {
        int i = Math.min(verb, 10) - 1;
        while (i >= 0 && (sentence.in(i, LINKS) || sentence.in(i, BEFORE_NAME) || isName(i))) {
            i--;
        }
        return i < 0 && verb < 10;
    }

    private boolean isName(int index) {
        Token token = sentence.at(index);
        String text = token.text();
        boolean isSymbol = token.isWord()
                && text.length() < 20
                && (text.chars().anyMatch(Character::isDigit)
                        || text.chars().filter(Character::isUpperCase).count() > 1);
        return isSymbol || token.isDash() || token.is('/');
    }

    private @Nullable Found itself(int verb) {
        int i = Math.min(verb, 4) - 1;
        while (sentence.in(i, LINKS)) {
            i--;
        }
        return i == 0 && verb < 5 && sentence.is(0, "it") && spokenOf != null ? new Found(0, 0, spokenOf) : null;
    }
}
