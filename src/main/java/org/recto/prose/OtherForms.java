package org.recto.prose;

import java.util.List;
import java.util.Set;
import org.recto.prose.Subjects.Found;

/**
 * Tells when "a protein of so many residues" is not the gene's own: one that a mutation cut short, or one that the gene's
 * own binds, cuts or is bound by.
 */
final class OtherForms {

    /** Stems of words after which a protein has another length than it had. */
    private static final List<String> ALTERING = List.of(
            "frameshift",
            "frame-shift",
            "truncat",
            "nonsense",
            "cleav",
            "splic",
            "skip",
            "isoform",
            "fragment",
            "mutant",
            "mutation",
            "mutated",
            "deletion",
            "deleted",
            "insertion",
            "shorter",
            "soluble",
            "fusion",
            "fused",
            "chimer",
            "hybrid",
            "readthrough",
            "homolog",
            "ortholog",
            "paralog",
            "pseudogene",
            "prematur");

    private static final Set<String> ARTICLES = Set.of("a", "an", "another");

    private static final Set<String> SIZES = Set.of("large", "small", "single", "putative", "mature", "kda", "kd");

    /** What may stand before "a protein" that is the one the entry is about. */
    private static final Set<String> INTRODUCES = Set.of(
            "",
            ";",
            ":",
            "(",
            "is",
            "are",
            "was",
            "be",
            "being",
            "as",
            "into",
            "encodes",
            "encode",
            "encoding",
            "encoded",
            "codes",
            "coding",
            "produces",
            "producing",
            "yields",
            "yielding",
            "makes",
            "generates",
            "generating",
            "specifies",
            "predicts",
            "predicting",
            "represents");

    private static final int WINDOW = 40;

    private final Sentence sentence;
    private final Subjects subjects;
    private final GeneNames names;

    OtherForms(Sentence sentence, Subjects subjects, GeneNames names) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.names = names;
    }

    boolean isOfAnother(Extent extent, Found subject) {
        return isAltered(extent.first()) || !isIntroduced(subject, extent);
    }

    private boolean isAltered(int first) {
        for (int i = first - 1;
                i >= Math.max(0, first - WINDOW) && !sentence.at(i).is(';');
                i--) {
            String word = sentence.at(i).lower();
            boolean isCut = word.equals("cut") || word.equals("frame") && sentence.is(i + 1, "shift");
            if (isCut || ALTERING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Whether, if it is only "a protein", the words before say that it is this one: "encodes a protein of", "is a". */
    private boolean isIntroduced(Found subject, Extent extent) {
        int article = Math.min(subject.first(), extent.first()) - 1;
        while (article > subject.first() - 6 && isSize(article)) {
            article--;
        }
        if (!sentence.in(article, ARTICLES)) {
            return true;
        }
        int before = article - 1;
        before -= sentence.is(before, "for") || sentence.is(before, "only") ? 1 : 0;
        before -= sentence.is(before, "probably") || sentence.is(before, "thus") || sentence.is(before, "also") ? 1 : 0;
        return sentence.at(before).is(',')
                ? isApposition(before - 1)
                : INTRODUCES.contains(sentence.at(before).lower());
    }

    /** Whether what the comma sets off was the protein, its gene or a name: "the receptor, a protein of". */
    private boolean isApposition(int before) {
        int last = sentence.at(before).is(')') && sentence.partner(before) > 0 ? sentence.partner(before) - 1 : before;
        Found found = subjects.endingAt(last);
        boolean isOwn = found != null
                && (found.kind() == Subject.Kind.PROTEIN
                        || found.kind() == Subject.Kind.GENE
                        || found.kind() == Subject.Kind.TRANSCRIPT);
        return isOwn || names.endingAt(last) != null;
    }

    private boolean isSize(int index) {
        Token token = sentence.at(index);
        return token.isDash() || token.isNumber() || sentence.in(index, SIZES);
    }
}
