package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.hgvs.Span;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.prose.Subject;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Sentences;
import org.recto.rule.Severity;

@About(
        id = "prot.mass",
        severity = Severity.NOTE,
        title = "The protein is about as heavy as its sequence.",
        why = "A mass far from that of the sequence is that of another isoform, of a glycoprotein on a gel, or a slip;"
                + " readers who look for a band on a blot want to know which.",
        source = "Average isotopic masses of the residues and one water, as ExPASy computes them. 15% more or less are"
                + " let pass; so is what was seen on a gel, in a complex or with sugars.")
public final class Mass implements Rule {

    private static final double TOLERANCE = 0.15;

    /** Words in the same sentence by which another mass than that of the sequence is meant. */
    private static final Pattern ANOTHER = Pattern.compile(
            "glyco|glycan|sugar|observ|appar|migrat|sds|page\\b|gel\\b|blot|band|complex|dimer|trimer|oligomer|fragment"
                    + "|cleav|modif|phosphor|ubiquitin|sumo|myrist|isoform|truncat|fusion|tag|form|doublet|immuno|precipitat"
                    + "|detect|proteoly|process|splic|subunit|product|variant|murine|mouse|\\brat\\b|partial|mutant|shed|soluble",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_MASS = Pattern.compile(
            "(?:molecular|predicted|calculated|theoretical|computed|deduced) (?:mass|weight)|\\bMW\\b"
                    + "|(?:mass|weight),? (?:calculated|predicted|computed|deduced)",
            Pattern.CASE_INSENSITIVE);

    /** Where another mass may begin to be told. */
    private static final Pattern CLAUSE = Pattern.compile(",? (?:although|though|whereas|while|but)\\b");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("51.6 kDa by the sequence", set("/protein/note", "The gene encodes a protein of 52 kDa.")),
                accepts("with sugars", set("/protein/note", "The glycosylated protein has 75 kDa.")),
                accepts("another protein's", set("/protein/note", "JAK1 is a protein of 133 kDa.")),
                flags("half as much again", set("/protein/note", "The gene encodes a protein of 75 kDa.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives("/protein", "/gene", "/figures")) {
            for (Mention.Length told : narrative.all(Mention.Length.class)) {
                if (told.unit() == LengthUnit.KILODALTONS && inspection.isOwn(told.whose())) {
                    String sentence = clause(Sentences.around(narrative, told.range()), told.words());
                    if (isOfProtein(told, sentence)
                            && !ANOTHER.matcher(sentence).find()) {
                        inspect(inspection, narrative, told);
                    }
                }
            }
        }
    }

    private static String clause(String sentence, String words) {
        for (String clause : CLAUSE.split(sentence)) {
            if (clause.contains(words)) {
                return clause;
            }
        }
        return sentence;
    }

    private static boolean isOfProtein(Mention.Length told, String sentence) {
        Subject subject = told.subject();
        return subject == null
                        || !subject.kind().equals(Subject.Kind.OTHER_PROTEIN)
                                && OF_MASS.matcher(sentence).find()
                ? OF_MASS.matcher(sentence).find()
                : subject.kind() == Subject.Kind.PROTEIN || subject.kind() == Subject.Kind.MATURE_PROTEIN;
    }

    private static void inspect(Inspection inspection, Narrative narrative, Mention.Length told) {
        List<ProteinSequence> sequences = new ArrayList<>(Parts.sequences(inspection));
        if (sequences.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return;
        }
        inspection.yardstick().sequences().stream()
                .filter(sequence -> !sequences.contains(sequence))
                .forEach(sequences::add);
        List<Span> signal = Parts.of(inspection, new Subject(Subject.Kind.SIGNAL_PEPTIDE, new Range(0, 0), ""));
        inspection.compared();
        double stated = told.amount().doubleValue();
        boolean isRight = sequences.stream()
                .map(ProteinSequence::sequence)
                .anyMatch(sequence -> isNear(stated, AverageMass.of(sequence))
                        || signal.stream()
                                .filter(part -> part.end() < sequence.length())
                                .anyMatch(part -> isNear(stated, AverageMass.of(sequence.substring(part.end())))));
        if (!isRight) {
            ProteinSequence first = sequences.getFirst();
            String computed = rounded(AverageMass.of(first.sequence()));
            inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("The sequence weighs " + computed + " kDa, not "
                            + told.amount().stripTrailingZeros().toPlainString()
                            + "; if the mass was seen on a gel or includes sugars, say so.")
                    .working(
                            "stated: %s, computed: %s",
                            told.words(),
                            sequences.stream()
                                    .map(sequence -> rounded(AverageMass.of(sequence.sequence())) + " kDa for "
                                            + sequence.accession())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static boolean isNear(double stated, double computed) {
        return Math.abs(stated - computed) <= TOLERANCE * computed;
    }

    private static String rounded(double kilodaltons) {
        return BigDecimal.valueOf(kilodaltons).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
