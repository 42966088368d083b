package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.hgvs.Span;
import org.recto.prose.Mention;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.motif-present",
        version = 2,
        severity = Severity.ERROR,
        title = "A motif whose name tells its residues stands in the sequence where it is said to.",
        why = "A motif is named for what it does. Where the sequence doesn't have it, the span is off or the motif is"
                + " another protein's.",
        source =
                "The letters told for a span of as many residues; the name itself, X standing for any residue (WSXWS, CXXC); PROSITE and reviews of kinases for names"
                        + " that are no pattern (P-loop, KDEL, ITAM).")
public final class MotifPresent implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("WSEWS outside", set("/protein/note", "The extracellular domain has a WSXWS motif.")),
                accepts("at its place", motif("WSXWS motif", 217, 221)),
                accepts("one that is lacking", set("/protein/note", "The protein lacks a CXXC motif.")),
                flags("two residues further on", motif("WSXWS motif", 219, 223)),
                flags("in the wrong part", set("/protein/note", "The cytoplasmic tail has a WSXWS motif.")),
                accepts(
                        "residues told and counted",
                        set("/protein/note", "The motif WSEWS (residues 217-221) is needed.")),
                accepts(
                        "a part named in capitals",
                        set("/protein/note", "The FERM (residues 272-275) of JAK1 binds it.")),
                flags(
                        "residues told, two further on",
                        set("/protein/note", "The WSEWS sequence (residues 219-223) is needed.")),
                flags("a place of the prose", set("/protein/note", "Its WSXWS motif (residues 207-211) is needed.")));
    }

    private static Edit motif(String name, int start, int end) {
        return add("/protein/features", """
                {"id": "f9", "type": "short sequence motif", "description": "%s", "start": %d, "end": %d}""".formatted(name, start, end).strip());
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Feature feature : Features.of(inspection)) {
            MotifPattern motif = feature.description() == null
                    ? null
                    : MotifPattern.of(feature.description()).orElse(null);
            if (motif != null && feature.start() != null && feature.end() != null && feature.isoform() == null) {
                feature(inspection, feature, motif, feature.start(), feature.end());
            }
        }
        for (Narrative narrative : inspection.narratives("/protein", "/figures", "/gene")) {
            for (Mention.Holding told : narrative.all(Mention.Holding.class)) {
                MotifPattern motif = MotifPattern.of(told.noun()).orElse(null);
                if (motif != null && inspection.isOwn(told.whose())) {
                    List<Span> parts = told.within() == null ? List.of() : Parts.of(inspection, told.within());
                    String where = parts.isEmpty() || told.within() == null
                            ? ""
                            : " in the " + told.within().words();
                    FindingBuilder finding = look(inspection, motif, parts, told.words(), where);
                    if (finding != null) {
                        finding.in(narrative, told.range());
                    }
                }
            }
            ToldLetters letters = narrative.derived(ToldLetters.class, ToldLetters::of);
            for (Mention.Span told : narrative.all(Mention.Span.class)) {
                String residues = letters.before(told);
                if (residues != null && inspection.isOwn(without(residues, told.whose()))) {
                    letters(inspection, narrative, told, residues);
                    continue;
                }
                MotifPattern motif = told.subject() == null
                        ? null
                        : MotifPattern.of(told.subject().words()).orElse(null);
                if (motif != null
                        && inspection.isOwn(told.whose())
                        && told.first() >= 1
                        && told.first() <= told.last()) {
                    FindingBuilder finding = look(
                            inspection,
                            motif,
                            List.of(new Span(told.first(), told.last())),
                            told.words(),
                            " at " + told.first() + "-" + told.last());
                    if (finding != null) {
                        finding.in(narrative, told.range());
                    }
                }
            }
        }
    }

    /** Whose it may be, without the letters themselves, which look like a name. */
    private static List<String> without(String residues, List<String> whose) {
        return whose.stream().filter(name -> !name.equals(residues)).toList();
    }

    private static void letters(Inspection inspection, Narrative narrative, Mention.Span told, String residues) {
        FindingBuilder finding = look(
                inspection,
                new MotifPattern(residues, Pattern.compile(residues)),
                List.of(new Span(told.first(), told.last())),
                told.words(),
                " at " + told.first() + "-" + told.last());
        if (finding != null) {
            finding.in(narrative, told.range());
        }
    }

    private static void feature(Inspection inspection, Feature feature, MotifPattern motif, int start, int end) {
        if (start < 1 || end < start) {
            return; // prot.in-range speaks of that
        }
        FindingBuilder finding =
                look(inspection, motif, List.of(new Span(start, end)), feature.id(), " at " + start + "-" + end);
        if (finding != null) {
            Path at = Features.path(feature);
            finding.at(at.then("start")).at(at.then("end"));
            List<Span> places = motif.in(Parts.sequences(inspection).getFirst().sequence());
            if (places.size() == 1 && feature.statedLength() == null) {
                Span place = places.getFirst();
                finding.fix(
                        "Put it at residues " + place.start() + " to " + place.end(),
                        new Edit.Set(at.then("start"), EntryJson.value(place.start())),
                        new Edit.Set(at.then("end"), EntryJson.value(place.end())));
            }
        }
    }

    /** A finding, its place still to be given, where no sequence has the motif in any of the parts. */
    private static @Nullable FindingBuilder look(
            Inspection inspection, MotifPattern motif, List<Span> parts, String subject, String where) {
        List<ProteinSequence> sequences = Parts.sequences(inspection);
        if (sequences.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return null;
        }
        ProteinSequence first = sequences.getFirst();
        if (parts.stream().anyMatch(part -> part.end() > first.length())) {
            return null; // prot.in-range speaks of that
        }
        inspection.compared();
        boolean isThere = sequences.stream()
                .map(ProteinSequence::sequence)
                .anyMatch(sequence -> parts.isEmpty()
                        ? !motif.in(sequence).isEmpty()
                        : !motif.in(sequence, parts).isEmpty());
        if (isThere) {
            return null;
        }
        List<Span> places = motif.in(first.sequence());
        String found = places.isEmpty()
                ? "nowhere in the sequence"
                : places.stream()
                        .limit(5)
                        .map(place -> place.start() + "-" + place.end() + " ("
                                + first.sequence().substring(place.start() - 1, place.end()) + ")")
                        .collect(Collectors.joining(", "));
        return inspection
                .finding(subject)
                .message("There is no " + motif.name() + where + "; it is found " + (places.isEmpty() ? "" : "at ")
                        + found + ".")
                .working(
                        "%s is %s in one-letter codes; in %s: %s",
                        motif.name(), motif.residues().pattern(), first.accession(), found);
    }
}
