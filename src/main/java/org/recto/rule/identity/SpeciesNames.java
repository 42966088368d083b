package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recto.prose.Range;
import org.recto.prose.Word;
import org.recto.rule.ReadValues;

/**
 * Genes of which prose says the species right before the name, and right behind it that the gene and not the protein is
 * meant: "the human IL7R gene", or of which mice lack an allele: "Il7r-/- mice", "Il7r null mice". Proteins' names are in
 * capitals in mice too.
 *
 * @param names in the order of the text
 */
record SpeciesNames(List<Named> names) {

    /** @param isHuman whether it is a human gene, and otherwise one of mice or rats */
    record Named(Range range, String text, boolean isHuman) {}

    private static final Set<String> RODENTS = Set.of("mouse", "murine", "rat");
    private static final Set<String> GENES = Set.of(
            "gene", "genes", "locus", "mrna", "transcript", "transcripts", "promoter", "allele", "alleles", "cdna");

    private static final Set<String> LOST = Set.of("null", "knockout", "knock", "nullizygous", "heterozygous");
    private static final Set<String> MICE = Set.of("mice", "mouse", "embryos", "mefs", "littermates", "rats");

    static SpeciesNames of(String text) {
        List<Named> found = new ArrayList<>();
        for (List<Word> sentence : ReadValues.sentences(text)) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                String species = i == 0 ? "" : sentence.get(i - 1).lower();
                String noun = sentence.get(i + 1).lower();
                boolean isAlone =
                        !sentence.get(i).isJoined() && !sentence.get(i + 1).isJoined();
                if (isAllele(sentence, i)) {
                    found.add(new Named(sentence.get(i).range(), sentence.get(i).text(), false));
                } else if (isAlone && GENES.contains(noun) && (species.equals("human") || RODENTS.contains(species))) {
                    found.add(new Named(sentence.get(i).range(), sentence.get(i).text(), species.equals("human")));
                }
            }
        }
        return new SpeciesNames(List.copyOf(found));
    }

    /** "X-/- mice", "X(-/-) mice", "X null mice", "X knockout mice". */
    private static boolean isAllele(List<Word> sentence, int name) {
        int at = name + 1;
        String next = sentence.get(at).lower();
        if (LOST.contains(next)) {
            boolean isKnockOut = next.equals("knock")
                    && at + 2 < sentence.size()
                    && sentence.get(at + 1).isDash();
            at += isKnockOut ? 3 : 1;
        } else {
            at += next.equals("(") ? 1 : 0;
            if (!isSign(sentence, at) || !isSlash(sentence, at + 1) || !isSign(sentence, at + 2)) {
                return false;
            }
            at += at + 3 < sentence.size() && sentence.get(at + 3).text().equals(")") ? 4 : 3;
        }
        return at < sentence.size() && MICE.contains(sentence.get(at).lower());
    }

    private static boolean isSign(List<Word> sentence, int index) {
        return index < sentence.size()
                && (sentence.get(index).isDash() || sentence.get(index).text().equals("+"));
    }

    private static boolean isSlash(List<Word> sentence, int index) {
        return index < sentence.size() && sentence.get(index).text().equals("/");
    }
}
