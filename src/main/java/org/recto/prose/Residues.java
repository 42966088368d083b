package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/**
 * Finds residues. {@code CD4}, {@code STAT5}, {@code P53}, {@code E2F} and {@code H1N1} look like them and aren't:
 * a letter and a number alone is a residue only where the words around it say so, or where the same narrative names
 * that very residue in a form that leaves no doubt.
 */
final class Residues {

    private Residues() {}

    /** The residues of each sentence, in order. */
    static List<List<FoundResidue>> read(List<Sentence> sentences, List<List<Hgvs.Found>> hgvs) {
        List<ResidueReader> readers = new ArrayList<>();
        Set<Residue> known = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            ResidueReader reader = new ResidueReader(sentences.get(i), hgvs.get(i));
            readers.add(reader);
            for (FoundResidue found : reader.found()) {
                Mention.Residue residue = found.residue();
                AminoAcid reference = residue.reference();
                if (reference != null) {
                    known.add(new Residue(reference, residue.position()));
                }
            }
        }
        List<List<FoundResidue>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<FoundResidue> found = new ArrayList<>(readers.get(i).found());
            found.addAll(BareResidues.read(sentences.get(i), readers.get(i), known));
            found.sort(Comparator.comparingInt(FoundResidue::first));
            all.add(found);
        }
        return all;
    }

    static FoundResidue found(
            Sentence sentence,
            int first,
            int last,
            @Nullable AminoAcid reference,
            int position,
            @Nullable AminoAcid alternative,
            @Nullable String change) {
        return new FoundResidue(
                first,
                last,
                new Mention.Residue(
                        sentence.range(first, last),
                        sentence.words(first, last),
                        reference,
                        position,
                        alternative,
                        change,
                        List.of()));
    }
}
