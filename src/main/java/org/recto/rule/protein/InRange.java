package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.entry.Isoform;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.mutations.Bases;
import org.recto.rule.mutations.ProteinReading;
import org.recto.term.AminoAcid;

@About(
        id = "prot.in-range",
        version = 4,
        severity = Severity.ERROR,
        title = "Every residue lies within the protein, and every span runs forward.",
        why = "A position beyond the protein's end is a slip of the hand, or counts on another isoform that should be"
                + " named.",
        source = "UniProt numbering: residue 1 is the initiator methionine, the last one the protein's length.")
public final class InRange implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("all positions within the protein"),
                accepts(
                        "a stop lost, directly behind the last residue",
                        set("/mutations/variants/v2/hgvsProtein", "p.(Ter460ArgextTer9)")),
                flags("a span that runs backwards", set("/protein/features/f1/end", 0)),
                flags("a feature beyond the end", set("/protein/features/f5/end", 1280)),
                flags("a variant beyond the end", set("/mutations/variants/v2/hgvsProtein", "p.(Ser1855Cys)")),
                flags(
                        "a stretch of the prose that runs backwards",
                        set("/protein/note", "The box (residues 280-272) binds JAK1.")),
                flags(
                        "a domain with its short form in brackets, beyond the end",
                        set("/protein/note", "The kinase binding domain (KBD), residues 380-472, ends it.")),
                flags(
                        "a residue of the prose beyond the end",
                        set("/figures/g1/legend", "The tail with its two tyrosines (Y401, Y549).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Features.of(inspection).forEach(feature -> inspect(inspection, feature));
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Span span : narrative.all(Mention.Span.class)) {
                if (runsBackwards(span) && inspection.isOwn(span.whose()) && !isFeature(inspection, span)) {
                    inspection
                            .finding(span.words())
                            .in(narrative, span.range())
                            .message(span.words() + " ends at residue " + span.last() + ", before it starts at "
                                    + span.first() + ".")
                            .working("%s < %s", span.last(), span.first());
                }
            }
        }
        Integer length = longest(inspection);
        if (length == null) {
            return;
        }
        // One wrong number is one cause, wherever it is repeated.
        Map<Integer, FindingBuilder> found = new HashMap<>();
        for (ProteinReading reading : ProteinReading.of(inspection)) {
            Place place = new Place(reading.path(), null);
            boolean isStop = reading.named().end().aminoAcid() == AminoAcid.TER;
            compare(inspection, found, reading.words(), reading.lastPosition(), isStop ? length + 1 : length, place);
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Residue residue : inspection.ownResidues(narrative)) {
                Place place = new Place(narrative.path(), residue.range());
                boolean isStop = residue.reference() == AminoAcid.TER;
                compare(inspection, found, residue.words(), residue.position(), isStop ? length + 1 : length, place);
            }
            for (Mention.Span span : narrative.all(Mention.Span.class)) {
                if (inspection.isOwn(span.whose()) && !runsBackwards(span) && !isFeature(inspection, span)) {
                    Place place = new Place(narrative.path(), span.range());
                    compare(inspection, found, span.words(), Math.max(span.first(), span.last()), length, place);
                }
            }
        }
    }

    /** Whether the entry has the same stretch as a feature, which is where it is mended. */
    private static boolean isFeature(Inspection inspection, Mention.Span span) {
        return Features.of(inspection).stream()
                .anyMatch(feature -> Integer.valueOf(span.first()).equals(feature.start())
                        && Integer.valueOf(span.last()).equals(feature.end()));
    }

    private static boolean runsBackwards(Mention.Span span) {
        boolean isShortened = Integer.toString(span.last()).length()
                < Integer.toString(span.first()).length(); // 217-21 is 217 to 221
        return span.last() < span.first() && !isShortened;
    }

    private static void compare(
            Inspection inspection,
            Map<Integer, FindingBuilder> found,
            String words,
            int position,
            int length,
            Place place) {
        inspection.compared();
        if (position > length && Bases.mayBeMeant(words)) {
            inspection
                    .finding(words)
                    .as(Severity.NOTE)
                    .at(place)
                    .message(words + " names no residue of the protein; if it counts bases, say so.")
                    .working("%s > %s", position, length);
        } else if (position > length) {
            found.computeIfAbsent(
                            position,
                            any -> inspection
                                    .finding(words)
                                    .message(words + " names residue " + position + ", beyond the protein's end.")
                                    .working("%s > %s", position, length))
                    .at(place);
        }
    }

    private static void inspect(Inspection inspection, Feature feature) {
        Path at = Features.path(feature);
        Integer start = feature.start();
        Integer end = feature.end();
        if (start != null && end != null && end < start) {
            inspection
                    .finding(feature.id())
                    .at(at.then("start"))
                    .at(at.then("end"))
                    .message(feature.label() + " ends at residue " + end + ", before it starts at " + start + ".")
                    .working("%s < %s", end, start)
                    .fix(
                            "Exchange the two",
                            new Edit.Set(at.then("start"), EntryJson.value(end)),
                            new Edit.Set(at.then("end"), EntryJson.value(start)));
            return;
        }
        Integer length = length(inspection, feature);
        if (length == null) {
            return;
        }
        inspection.compared();
        Integer beyond = end != null && end > length ? end : start != null && start > length ? start : null;
        if (beyond != null) {
            inspection
                    .finding(feature.id())
                    .at(at.then(beyond.equals(end) ? "end" : "start"))
                    .message(feature.label() + " reaches residue " + beyond + ", beyond the protein's end.")
                    .working("%s > %s", beyond, length);
        }
    }

    /** The length of the isoform that a feature counts on. */
    private static @Nullable Integer length(Inspection inspection, Feature feature) {
        List<Isoform> isoforms = inspection.entry().isoforms();
        boolean onCanonical = feature.isoform() == null
                || isoforms.isEmpty()
                || feature.isoform().equals(isoforms.getFirst().id());
        return onCanonical
                ? inspection.yardstick().length().orElse(null)
                : isoforms.stream()
                        .filter(isoform -> isoform.id().equals(feature.isoform()))
                        .flatMap(isoform -> inspection.yardstick().length(isoform).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** Prose and variants may speak of any isoform, so the longest known one bounds them. */
    private static @Nullable Integer longest(Inspection inspection) {
        Integer counted = inspection.yardstick().length().orElse(null);
        if (counted == null) {
            inspection.cannot("Neither the entry nor the reference data say how long the protein is.");
            return null;
        }
        return inspection.yardstick().lengthsOfGene().stream().reduce(counted, Math::max);
    }
}
