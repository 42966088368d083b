package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recto.hgvs.Span;
import org.recto.prose.Mention;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.cys-count",
        severity = Severity.NOTE,
        title = "A number of cysteines is that of the part of the protein it is given for.",
        why = "Cysteines are counted for the bridges that they form. A number that isn't that of the sequence may be"
                + " right, as of the conserved ones among them, and is worth a look.",
        source = "The reference sequence.")
public final class CysCount implements Rule {

    private static final Pattern CYSTEINES = Pattern.compile("(?:.*[ -])?cysteines?(?: residues)?");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("six outside", set("/protein/note", "The extracellular domain contains six cysteines.")),
                accepts("one of which is new", set("/protein/note", "Mutations add an unpaired cysteine residue.")),
                accepts("some that matter", set("/protein/note", "Two cysteines are essential.")),
                flags(
                        "four of the six",
                        set("/protein/note", "In the extracellular domain, it displays 4 paired cysteines.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives("/protein", "/figures")) {
            for (Mention.Holding told : narrative.all(Mention.Holding.class)) {
                String noun = told.noun().toLowerCase(Locale.ROOT);
                boolean isOfAll = told.within() != null || !noun.contains("conserved");
                boolean isOfCysteines = CYSTEINES.matcher(noun).matches() && !noun.contains("motif");
                if (isOfCysteines && isOfAll && !told.atLeast() && inspection.isOwn(told.whose())) {
                    inspect(inspection, narrative, told);
                }
            }
        }
    }

    private static void inspect(Inspection inspection, Narrative narrative, Mention.Holding told) {
        Counted.miscount(
                        inspection,
                        told,
                        (sequence, parts) -> cysteines(sequence, parts).size() == told.count())
                .ifPresent(wrong -> {
                    List<Integer> cysteines = cysteines(wrong.sequence(), wrong.parts());
                    inspection
                            .finding(told.words())
                            .in(narrative, told.range())
                            .message(wrong.where() + " has " + cysteines.size() + " cysteines, where " + told.count()
                                    + " are told; say which are meant if not all.")
                            .working(
                                    "stated: %s, %s of %s: %s (%s)",
                                    told.count(),
                                    wrong.where(),
                                    wrong.sequence().accession(),
                                    cysteines.size(),
                                    cysteines.stream().map(at -> "C" + at).collect(Collectors.joining(", ")));
                });
    }

    private static List<Integer> cysteines(ProteinSequence sequence, List<Span> parts) {
        return IntStream.rangeClosed(1, sequence.length())
                .filter(at -> sequence.sequence().charAt(at - 1) == 'C')
                .filter(at -> parts.stream().anyMatch(part -> part.contains(at)))
                .boxed()
                .toList();
    }
}
