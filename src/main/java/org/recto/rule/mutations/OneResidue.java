package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Transcript;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.hgvs.ResidueRange;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

@About(
        id = "var.one-residue",
        version = 1,
        severity = Severity.WARNING,
        title = "At one position the entry names one residue.",
        why =
                "Where two residues are said to stand at one position, one of them is misspelled or counted elsewhere, even"
                        + " where nobody has the sequence at hand.",
        source =
                "Comparing what variants and narratives name of the gene's own protein. What a variant puts there counts"
                        + " for right. Asked only where the sequence isn't known: where it is, var.ref-residue holds each residue"
                        + " against it. Two numberings may have been mixed, hence a warning.")
public final class OneResidue implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the same residue", unknown("The residue Ser185 lies outside [@pmid:21536738].")),
                accepts("what a variant puts there", unknown("In S185C the new Cys185 binds [@pmid:21536738].")),
                accepts("another gene's", unknown("T185F of JAK2 is found in some [@pmid:21536738].")),
                flags("another residue in a narrative", unknown("The residue Thr185 lies outside [@pmid:21536738].")));
    }

    /** With what is said of residue 185. */
    private static Edit[] unknown(String somatic) {
        return UnknownGene.with(set("/mutations/somatic/narrative", somatic));
    }

    /** That a residue stands somewhere, in the words of whoever says so. */
    private record Named(AminoAcid aminoAcid, String words, Place place) {}

    /** What is said of one position. */
    private static final class Position {
        private final List<Named> named = new ArrayList<>();
        private final Set<AminoAcid> put = EnumSet.noneOf(AminoAcid.class);

        /** The residues said to stand there, but for those that a variant puts there. */
        Set<AminoAcid> held() {
            return named.stream()
                    .map(Named::aminoAcid)
                    .filter(aminoAcid -> !put.contains(aminoAcid))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(AminoAcid.class)));
        }
    }

    @Override
    public void inspect(Inspection inspection) {
        if (!Sequences.of(inspection, null).isEmpty()) {
            return;
        }
        String canonical =
                inspection.yardstick().canonical().map(Transcript::id).orElse("");
        Map<Integer, Position> positions = new TreeMap<>();
        for (ProteinReading reading : ProteinReading.of(inspection)) {
            inspection.step();
            String transcript = reading.variant().transcript();
            if ((transcript == null || transcript.equals(canonical))
                    && reading.candidates().size() == 1
                    && !Bases.mayBeLetters(reading.words())) {
                collect(positions, reading);
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Residue residue : inspection.ownResidues(narrative)) {
                inspection.step();
                if (!Bases.mayBeLetters(residue.words())) {
                    collect(positions, narrative, residue);
                }
            }
        }
        positions.forEach((position, said) -> {
            if (said.named.size() > 1) {
                inspection.compared();
            }
            if (said.held().size() > 1) {
                report(inspection, position, said);
            }
        });
    }

    private static void collect(Map<Integer, Position> positions, ProteinReading reading) {
        Place place = new Place(reading.path(), null);
        ResidueRange named = reading.named();
        name(positions, named.start(), reading.words(), place);
        if (!named.end().equals(named.start())) {
            name(positions, named.end(), reading.words(), place);
        }
        if (reading.candidates().getFirst()
                instanceof Description.Protein(var _, boolean _, ProteinChange.Substitution change)) {
            at(positions, change.at().position()).put.add(change.alternative());
        }
    }

    private static void collect(Map<Integer, Position> positions, Narrative narrative, Mention.Residue residue) {
        if (residue.reference() != null) {
            Place place = new Place(narrative.path(), residue.range());
            name(positions, new Residue(residue.reference(), residue.position()), residue.words(), place);
        }
        if (residue.alternative() != null) {
            at(positions, residue.position()).put.add(residue.alternative());
        }
    }

    private static void name(Map<Integer, Position> positions, Residue residue, String words, Place place) {
        AminoAcid aminoAcid = residue.aminoAcid();
        if (aminoAcid != AminoAcid.XAA && aminoAcid != AminoAcid.TER && !aminoAcid.isEither()) {
            at(positions, residue.position()).named.add(new Named(aminoAcid, words, place));
        }
    }

    private static Position at(Map<Integer, Position> positions, int position) {
        return positions.computeIfAbsent(position, _ -> new Position());
    }

    /** The residue that the fewest name first: it is the likeliest to be wrong. */
    private static void report(Inspection inspection, int position, Position said) {
        Set<AminoAcid> held = said.held();
        Map<AminoAcid, List<Named>> byResidue = said.named.stream()
                .filter(named -> held.contains(named.aminoAcid()))
                .collect(Collectors.groupingBy(
                        Named::aminoAcid, () -> new EnumMap<>(AminoAcid.class), Collectors.toList()));
        List<List<Named>> fewestFirst = byResidue.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        String residues = fewestFirst.stream()
                .map(named -> named.getFirst().aminoAcid().code() + " in "
                        + named.stream().map(Named::words).distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" and "));
        FindingBuilder finding = inspection
                .finding(String.valueOf(position))
                .message("Residue " + position + " is " + residues + ".")
                .working("%s: %s", position, residues);
        fewestFirst.forEach(named -> named.forEach(one -> finding.at(one.place())));
    }
}
