package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.hgvs.Objection.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Whether the residues that a description names stand in the protein; directly behind it stands its stop. */
record ResidueCheck(String residues) {

    List<Objection> of(ResidueRange named) {
        return Stream.of(named.start(), named.end())
                .distinct()
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Objection> of(Residue named) {
        int stop = residues.length() + 1;
        if (named.position() > stop) {
            return Optional.of(new Objection(
                    Code.BEYOND_PROTEIN,
                    named + " lies beyond the protein, which has " + residues.length() + " residues.",
                    List.of()));
        }
        AminoAcid held = named.position() == stop
                ? AminoAcid.TER
                : AminoAcid.ofLetter(residues.charAt(named.position() - 1)).orElse(AminoAcid.XAA);
        boolean fits = held == named.aminoAcid() || held == AminoAcid.XAA || named.aminoAcid() == AminoAcid.XAA;
        return fits
                ? Optional.empty()
                : Optional.of(new Objection(
                        Code.WRONG_RESIDUE,
                        "The protein has " + new Residue(held, named.position()) + ", not " + named + ".",
                        List.of()));
    }
}
