package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Exon;
import org.recto.entry.Path;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tx.exon-tiling",
        severity = Severity.ERROR,
        title = "The coding exons follow one another without gap or overlap and add up to the coding sequence.",
        why = "Every codon, residue and intronic position is placed by these spans; one wrong boundary misplaces all"
                + " variants behind it.",
        source = "HGVS c. numbering: base 1 is the A of the start codon, the stop codon counts. The coding sequence's"
                + " length is the named transcript's in the reference data.")
public final class ExonTiling implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("eight exons from c.1 to c.1380"),
                accepts("an exon whose coding span nobody gave", clear("/gene/transcripts/t1/exons/x5/coding")),
                flags("a gap of one base", set("/gene/transcripts/t1/exons/x5/coding/end", 705)),
                flags("an overlap", set("/gene/transcripts/t1/exons/x6/coding/start", 700)),
                flags("a span that runs backwards", set("/gene/transcripts/t1/exons/x4/coding/end", 37)),
                flags("the last exon missing", remove("/gene/transcripts/t1/exons/x8")),
                flags("a stop codon not counted", set("/gene/transcripts/t1/exons/x8/coding/end", 1377)));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Transcript transcript : inspection.entry().transcripts()) {
            inspect(inspection, transcript);
        }
    }

    private static void inspect(Inspection inspection, Transcript transcript) {
        ExonList list = ExonList.of(inspection, transcript);
        int covered = 0;
        @Nullable Exon before = null;
        boolean isKnown = true;
        for (Exon exon : list.exons()) {
            inspection.step();
            Span span = exon.codingSpan();
            if (span == null) {
                isKnown &= exon.coding() != null;
                continue;
            }
            if (span.start() == null || span.end() == null) {
                inspection.cannot("Exon " + ExonList.label(exon) + " has no whole span.");
                return;
            }
            inspection.compared();
            if (span.end() < span.start()) {
                reportReversed(inspection, list, exon, span.start(), span.end());
                return;
            }
            if (span.start() != covered + 1 && isKnown) {
                reportBreak(inspection, list, before, exon, covered, span.start());
            }
            isKnown = true;
            before = exon;
            covered = span.end();
        }
        if (before != null && isKnown) {
            compareSum(inspection, list, transcript, before, covered);
        }
    }

    private static void reportReversed(Inspection inspection, ExonList list, Exon exon, int start, int end) {
        Path at = list.path(exon).then("coding");
        inspection
                .finding(exon.id())
                .at(at.then("start"))
                .at(at.then("end"))
                .message(
                        "Exon " + ExonList.label(exon) + " ends at c." + end + ", before it starts at c." + start + ".")
                .working("%s < %s", end, start)
                .fix(
                        "Exchange the two",
                        new Edit.Set(at.then("start"), EntryJson.value(end)),
                        new Edit.Set(at.then("end"), EntryJson.value(start)));
    }

    private static void reportBreak(
            Inspection inspection, ExonList list, @Nullable Exon before, Exon exon, int covered, int start) {
        Path startPath = list.path(exon).then("coding").then("start");
        boolean isGap = start > covered + 1;
        String label = ExonList.label(exon);
        FindingBuilder finding = inspection
                .finding(before == null ? exon.id() : before.id() + ", " + exon.id())
                .message(
                        before == null
                                ? "The first coding exon starts at c." + start + " instead of c.1."
                                : "Exons " + ExonList.label(before) + " and " + label
                                        + (isGap ? " leave a gap." : " overlap."))
                .working("%s + 1 = %s, exon %s starts at %s", covered, covered + 1, label, start);
        if (before != null) {
            Path endPath = list.path(before).then("coding").then("end");
            finding.at(endPath)
                    .fix(
                            "End exon " + ExonList.label(before) + " at c." + (start - 1),
                            new Edit.Set(endPath, EntryJson.value(start - 1)));
        }
        finding.at(startPath)
                .fix(
                        "Start exon " + label + " at c." + (covered + 1),
                        new Edit.Set(startPath, EntryJson.value(covered + 1)));
    }

    private static void compareSum(
            Inspection inspection, ExonList list, Transcript transcript, Exon last, int covered) {
        Integer reference = list.reference();
        if (reference == null || covered == reference) {
            return;
        }
        Path at = list.path(last).then("coding").then("end");
        FindingBuilder finding = inspection
                .finding(last.id())
                .at(at)
                .message("The exons end at c." + covered + ", the coding sequence of " + transcript.accession()
                        + " at c." + reference + (covered == reference - 3 ? ": its stop codon counts." : "."))
                .working("exons: %s, %s: %s", covered, String.valueOf(transcript.accession()), reference);
        if (covered == reference - 3 || covered > reference) {
            finding.fix(
                    "End exon " + ExonList.label(last) + " at c." + reference,
                    new Edit.Set(at, EntryJson.value(reference)));
        }
    }
}
