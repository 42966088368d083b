package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recto.prose.Range;
import org.recto.prose.Word;

/**
 * Genes of which prose says the species right before the name, and right behind it that the gene and not the protein is
 * meant: "the human IL7R gene". Proteins' names are in capitals in mice too.
 *
 * @param names in the order of the text
 */
record SpeciesNames(List<Named> names) {

    /** @param isHuman whether it is a human gene, and otherwise one of mice or rats */
    record Named(Range range, String text, boolean isHuman) {}

    private static final Set<String> RODENTS = Set.of("mouse", "murine", "rat");
    private static final Set<String> GENES = Set.of(
            "gene", "genes", "locus", "mrna", "transcript", "transcripts", "promoter", "allele", "alleles", "cdna");

    static SpeciesNames of(String text) {
        List<Named> found = new ArrayList<>();
        for (List<Word> sentence : Word.sentences(text)) {
            for (int i = 1; i + 1 < sentence.size(); i++) {
                String species = sentence.get(i - 1).text().toLowerCase(Locale.ROOT);
                String noun = sentence.get(i + 1).text().toLowerCase(Locale.ROOT);
                boolean isAlone =
                        !sentence.get(i).isJoined() && !sentence.get(i + 1).isJoined();
                if (isAlone && GENES.contains(noun) && (species.equals("human") || RODENTS.contains(species))) {
                    found.add(new Named(sentence.get(i).range(), sentence.get(i).text(), species.equals("human")));
                }
            }
        }
        return new SpeciesNames(List.copyOf(found));
    }
}
