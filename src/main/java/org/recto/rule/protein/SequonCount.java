package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.sequon-count",
        severity = Severity.WARNING,
        title = "There are as many potential N-glycosylation sites as are counted.",
        why = "Potential sites can be counted by anyone who has the sequence. Another number means another sequence, or"
                + " another part of it than the one named.",
        source =
                "The sequon N-X-[ST], X not proline (PROSITE PS00001). Counts with the rare N-X-C, or without sites that"
                        + " a proline follows, are accepted too.")
public final class SequonCount implements Rule {

    private static final Pattern POTENTIAL = Pattern.compile(
            "(?:potential|putative|predicted|possible|consensus).*\\bn-? ?(?:linked)?.*glycosylation.*",
            Pattern.DOTALL);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "six outside",
                        set("/protein/note", "The extracellular domain has six potential N-glycosylation sites.")),
                accepts(
                        "nine in the whole chain",
                        set("/protein/note", "It has 9 potential N-linked glycosylation sites.")),
                accepts("sites that were seen", set("/protein/note", "It has two N-glycosylation sites.")),
                flags(
                        "one too many",
                        set(
                                "/protein/note",
                                "There are 8 potential N-glycosylation sites in the extracellular domain.")),
                flags(
                        "those of the whole chain, said of a part",
                        set("/protein/note", "The cytoplasmic tail contains 9 potential N-glycosylation sites.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives("/protein", "/figures", "/gene")) {
            for (Mention.Holding told : narrative.all(Mention.Holding.class)) {
                boolean isPotential =
                        POTENTIAL.matcher(told.noun().toLowerCase(Locale.ROOT)).matches();
                if (isPotential && inspection.isOwn(told.whose())) {
                    inspect(inspection, narrative, told);
                }
            }
        }
    }

    private static void inspect(Inspection inspection, Narrative narrative, Mention.Holding told) {
        Counted.miscount(
                        inspection,
                        told,
                        (sequence, parts) ->
                                Sequon.in(sequence.sequence(), parts).allows(told.count(), told.atLeast()))
                .ifPresent(wrong -> {
                    List<Integer> positions = Sequon.positions(wrong.sequence().sequence(), wrong.parts());
                    inspection
                            .finding(told.words())
                            .in(narrative, told.range())
                            .message(wrong.where() + " has " + positions.size()
                                    + " residues that may be N-glycosylated, not " + told.count() + ".")
                            .working(
                                    "stated: %s, N-X-[ST] in %s of %s: %s%s",
                                    told.count(),
                                    wrong.where(),
                                    wrong.sequence().accession(),
                                    positions.size(),
                                    positions.isEmpty()
                                            ? ""
                                            : positions.stream()
                                                    .map(at -> "N" + at)
                                                    .collect(Collectors.joining(", ", " (", ")")));
                });
    }
}
