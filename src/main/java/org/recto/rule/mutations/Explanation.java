package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.ResidueRange;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.Inspection;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/**
 * Why residues that the reference does not have may still have been counted rightly.
 *
 * @param sentence goes behind what the reference has instead
 * @param shown what the working says of it
 * @param position where the first of them is likely meant to stand in the reference, 0 where it was meant for another
 */
record Explanation(String sentence, String shown, int position) {

    private static final Pattern BECOMES = Pattern.compile("([A-Z]) ?-> ?([A-Z])(?![A-Z]).*", Pattern.DOTALL);

    /**
     * The first explanation that the data give.
     *
     * @param isGuess whether the letters may well be those of bases, so that a fit elsewhere would prove nothing
     */
    static Optional<Explanation> of(
            Inspection inspection,
            Sequences sequences,
            ResidueRange named,
            List<ProteinSequence> others,
            boolean isGuess) {
        return Stream.of(
                        anotherSequence(inspection, named, others),
                        polymorphism(inspection, sequences, named),
                        isGuess ? null : cutOff(inspection, sequences, named))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable Explanation anotherSequence(
            Inspection inspection, ResidueRange named, List<ProteinSequence> others) {
        for (ProteinSequence other : others) {
            inspection.step();
            if (new Sequences(List.of(other)).fit(named)) {
                return new Explanation(
                        "it stands so in " + other.accession() + ", another product of the gene, which should be named",
                        other.accession() + ": " + named.print(),
                        0);
            }
        }
        return null;
    }

    /** Whether the source knows the amino acid there from others: a common variant, or an older reference. */
    private static @Nullable Explanation polymorphism(Inspection inspection, Sequences sequences, ResidueRange named) {
        Residue wrong = sequences.fit(named.start()) ? named.end() : named.start();
        for (ProteinSequence sequence : sequences.all()) {
            for (ProteinFeature feature : sequence.features()) {
                inspection.step();
                if (isKnown(sequence, feature, wrong)) {
                    return new Explanation(
                            "both are known there, and older versions of the reference may have had " + wrong,
                            sequence.accession() + " has a " + feature.type() + " there: " + feature.description(),
                            0);
                }
            }
        }
        return null;
    }

    private static boolean isKnown(ProteinSequence sequence, ProteinFeature feature, Residue wrong) {
        boolean isThere = feature.start() != null
                && feature.start() == wrong.position()
                && feature.start().equals(feature.end());
        boolean isKind = "sequence variant".equals(feature.type()) || "sequence conflict".equals(feature.type());
        if (!isThere || !isKind || feature.description() == null) {
            return false;
        }
        Matcher becomes = BECOMES.matcher(feature.description());
        return becomes.matches()
                && letter(becomes.group(1)).equals(sequence.at(wrong.position()))
                && letter(becomes.group(2)).filter(wrong.aminoAcid()::equals).isPresent();
    }

    private static Optional<AminoAcid> letter(String letter) {
        return AminoAcid.ofLetter(letter.charAt(0));
    }

    /** Whether it was counted on the mature chain. */
    private static @Nullable Explanation cutOff(Inspection inspection, Sequences sequences, ResidueRange named) {
        for (CutOff part : CutOff.of(inspection, sequences)) {
            inspection.step();
            ResidueRange shifted = shifted(named, part.length());
            if (shifted != null && sequences.fit(shifted)) {
                return moved(named, shifted, "counted without " + part.words());
            }
        }
        return null;
    }

    /** One residue may fit beside its place by chance; this is for several that are all so many off. */
    static @Nullable Explanation offset(Sequences sequences, ResidueRange named, int by) {
        ResidueRange shifted = shifted(named, by);
        return shifted != null && sequences.fit(shifted)
                ? moved(
                        named,
                        shifted,
                        by == CutOff.METHIONINE.length()
                                ? "counted without " + CutOff.METHIONINE.words()
                                : "counted from one residue earlier")
                : null;
    }

    private static Explanation moved(ResidueRange named, ResidueRange shifted, String how) {
        int from = named.start().position();
        int to = shifted.start().position();
        return new Explanation(
                how + " it would be " + shifted.print() + "; positions count from the initiator methionine",
                from + (to > from ? " + " : " - ") + Math.abs(to - from) + " = " + to,
                to);
    }

    private static @Nullable ResidueRange shifted(ResidueRange named, int by) {
        long start = (long) named.start().position() + by;
        long end = (long) named.end().position() + by;
        return start < 1 || end > Integer.MAX_VALUE
                ? null
                : new ResidueRange(
                        new Residue(named.start().aminoAcid(), (int) start),
                        new Residue(named.end().aminoAcid(), (int) end));
    }

    /** The gene's other products that reference data hold: of its transcripts and isoforms. */
    static List<ProteinSequence> others(Inspection inspection, Sequences sequences) {
        List<ProteinSequence> others = new ArrayList<>(inspection.yardstick().sequences());
        others.removeAll(sequences.all());
        return others;
    }
}
