package org.recto.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;

/** What cells attach to residues, which is a witness that a letter and a number nearby are a residue. */
record Modification(String stem, Set<AminoAcid> residues) {

    private static final List<Modification> ALL = List.of(
            new Modification("phosphorylat", EnumSet.of(AminoAcid.SER, AminoAcid.THR, AminoAcid.TYR)),
            new Modification("acetylat", EnumSet.of(AminoAcid.LYS)),
            new Modification("methylat", EnumSet.of(AminoAcid.LYS, AminoAcid.ARG)),
            new Modification("ubiquit", EnumSet.of(AminoAcid.LYS)),
            new Modification("sumoylat", EnumSet.of(AminoAcid.LYS)),
            new Modification("neddylat", EnumSet.of(AminoAcid.LYS)),
            new Modification("glycosylat", EnumSet.of(AminoAcid.ASN, AminoAcid.SER, AminoAcid.THR)),
            new Modification("palmitoylat", EnumSet.of(AminoAcid.CYS)),
            new Modification("nitrosylat", EnumSet.of(AminoAcid.CYS)),
            new Modification("hydroxylat", EnumSet.of(AminoAcid.PRO, AminoAcid.LYS, AminoAcid.ASN)),
            new Modification("citrullinat", EnumSet.of(AminoAcid.ARG)));

    /** What the stems end in, which is far fewer to look for. */
    private static final List<String> STEM_ENDS = ALL.stream()
            .map(any -> any.stem.substring(any.stem.length() - 3))
            .distinct()
            .toList();

    /** Below this a letter and a number is a protein more often than a residue: S6, H3. */
    private static final int LOWEST = 10;

    /** The one that a word speaks of, as "autophosphorylated" does, or {@code null}. */
    static @Nullable Modification of(String lower) {
        if (lower.length() < 7 || lower.length() > 30) {
            return null;
        }
        for (String end : STEM_ENDS) {
            if (lower.contains(end)) {
                return ofStem(lower);
            }
        }
        return null; // nearly every word
    }

    private static @Nullable Modification ofStem(String lower) {
        for (Modification modification : ALL) {
            if (lower.contains(modification.stem)) {
                return modification;
            }
        }
        return null;
    }

    boolean fits(ResidueWord word) {
        return word.position() >= LOWEST && residues.contains(word.reference());
    }
}
