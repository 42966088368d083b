package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.OutOfPlace;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.exon-order",
        version = 1,
        severity = Severity.WARNING,
        title = "Of two variants the one further on lies in no earlier exon.",
        why = "A wrong exon shows by its neighbours even where nobody has listed the transcript's exons yet. A variant"
                + " under the wrong exon is looked for where it is not.",
        source = "Exons are numbered in the direction of transcription, as the coding sequence is. Asked only where the"
                + " transcript's exons aren't known: where they are, var.exon-agrees holds each variant against them. Two"
                + " numberings may have been mixed, hence a warning.")
public final class ExonOrder implements Rule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "exons that rise with the residues",
                        unlisted("3", "Some have S185C in exon 5 [@pmid:21536738].")),
                accepts("two variants of one exon", unlisted("5", "Some have S185C in exon 5 [@pmid:21536738].")),
                flags(
                        "a variant put behind the next one",
                        unlisted("7", "Some have S185C in exon 5 [@pmid:21536738].")),
                flags(
                        "a narrative that puts one before the last",
                        unlisted("3", "Some have S185C in exon 2 [@pmid:21536738].")));
    }

    /** With the exon of residue 118, and what is said of 185. */
    private static Edit[] unlisted(String exon, String somatic) {
        return UnknownGene.with(
                set("/mutations/variants/v1/statedExon", exon), set("/mutations/somatic/narrative", somatic));
    }

    /** A claim of one exon, by its number. */
    private record Placed(ExonClaim claim, int exon) {

        int start() {
            return claim.stretch().start();
        }

        boolean isBefore(Placed other) {
            return claim.stretch().end() < other.start();
        }
    }

    @Override
    public void inspect(Inspection inspection) {
        int last = LastExon.of(inspection);
        String canonical =
                inspection.yardstick().canonical().map(Transcript::id).orElse("");
        Map<String, List<Placed>> ofTranscripts = new TreeMap<>();
        for (ExonClaim claim : ExonClaim.of(inspection).claims()) {
            if (claim.exons().size() == 1
                    && NUMBER.matcher(claim.exons().getFirst()).matches()
                    && (last == 0 || Integer.parseInt(claim.exons().getFirst()) <= last) // else var.exon-number's
                    && claim.measures(inspection).isEmpty()) {
                Variant variant = claim.variant();
                String transcript = variant == null || variant.transcript() == null ? canonical : variant.transcript();
                ofTranscripts
                        .computeIfAbsent(transcript, _ -> new ArrayList<>())
                        .add(new Placed(claim, Integer.parseInt(claim.exons().getFirst())));
            }
        }
        for (List<Placed> placed : ofTranscripts.values()) {
            placed.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::exon));
            inspect(inspection, placed);
        }
    }

    /** Holds those whose exons are out of place against the neighbours whose aren't. */
    private static void inspect(Inspection inspection, List<Placed> placed) {
        if (placed.size() > 1) {
            inspection.compared();
        }
        BitSet odd = OutOfPlace.in(placed, Comparator.comparingInt(Placed::exon), inspection);
        @Nullable Placed[] behind = new Placed[placed.size()];
        for (int i = placed.size() - 2; i >= 0; i--) {
            behind[i] = odd.get(i + 1) ? behind[i + 1] : placed.get(i + 1);
        }
        Map<List<Object>, FindingBuilder> found = new HashMap<>();
        Placed before = null;
        for (int i = 0; i < placed.size(); i++) {
            inspection.step();
            Placed one = placed.get(i);
            if (!odd.get(i)) {
                before = one;
                continue;
            }
            List<Object> said = List.of(one.claim().stretch(), one.exon());
            FindingBuilder known = found.get(said);
            if (known != null) {
                known.at(one.claim().place());
            } else if (before != null && before.isBefore(one) && before.exon() > one.exon()) {
                found.put(said, report(inspection, one, before, "before"));
            } else if (behind[i] != null && one.isBefore(behind[i]) && behind[i].exon() < one.exon()) {
                found.put(said, report(inspection, one, behind[i], "behind"));
            }
        }
    }

    private static FindingBuilder report(Inspection inspection, Placed odd, Placed neighbour, String where) {
        return inspection
                .finding(odd.claim().subject())
                .at(odd.claim().place())
                .at(neighbour.claim().place())
                .message(odd.claim().name() + " is put in exon " + odd.exon() + ", but "
                        + neighbour.claim().name() + ", " + where + " it, in exon " + neighbour.exon() + ".")
                .working(
                        "%s: exon %s, %s: exon %s",
                        odd.claim().stretch(), odd.exon(), neighbour.claim().stretch(), neighbour.exon());
    }
}
