package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "loc.span-arith",
        version = 2,
        severity = Severity.ERROR,
        title = "A place on the genome starts before it ends, and is as long as it is said to be.",
        why = "Where size and coordinates disagree one of them has a slip, and no reader can tell which.",
        source =
                "Arithmetic: the last base counts, so a place has end - start + 1 bases; rounded sizes are held to their"
                        + " last digit. Sizes told without coordinates, which may be of another assembly or transcript, give a"
                        + " note; rounded ones where they are off by a quarter.")
public final class SpanArithmetic implements Rule {

    private static final int QUARTER = 4;
    private static final Path TRANSCRIPTS = Path.of("/gene/transcripts");
    private static final Path LOCATION = Path.of("/identity/location");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "a place that runs forward",
                        set(
                                LOCATION.toString(),
                                Map.of("assembly", "GRCh38", "chromosome", "5", "start", 35856891, "end", 35879603))),
                accepts(
                        "a size that fits",
                        set("/gene/note", "The gene spans 22,713 bp (chr5:35,856,891-35,879,603, GRCh38).")),
                accepts(
                        "a rounded one, along the reverse strand",
                        set("/gene/note", "The gene spans 23 kb, from 35,879,603 to 35,856,891 (GRCh38).")),
                flags(
                        "a place that runs backwards",
                        set(
                                LOCATION.toString(),
                                Map.of("assembly", "GRCh38", "chromosome", "5", "start", 35879603, "end", 35856891))),
                accepts("a rounded size that is about that of the location", located("The gene spans 19 kb.")),
                flags("a rounded size that is not that of the location", located("The gene spans 32 kb.")),
                flags(
                        "a size that does not fit",
                        set("/gene/note", "The gene spans 21,713 bp (35,856,891-35,879,603, hg38).")),
                flags(
                        "the last base not counted",
                        set("/gene/note", "The gene spans 22,712 bp (chr5:35,856,891-35,879,603, GRCh38).")));
    }

    private static Edit[] located(String note) {
        return new Edit[] {
            set(
                    LOCATION.toString(),
                    Map.of("assembly", "GRCh38", "chromosome", "5", "start", 35856891, "end", 35879603)),
            set("/gene/note", note)
        };
    }

    @Override
    public void inspect(Inspection inspection) {
        GenomicSpan location = inspection.entry().identity().location();
        inspect(inspection, "location", LOCATION, location);
        for (Transcript transcript : inspection.entry().transcripts()) {
            Path exons = TRANSCRIPTS.then(transcript.id()).then("exons");
            for (Exon exon : transcript.exons()) {
                if (exon.genomic() != null) {
                    inspect(inspection, exon.id(), exons.then(exon.id()).then("genomic"), exon.genomic());
                }
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            if (narrative.all(Mention.Length.class).stream().anyMatch(Extent::isOfBases)) {
                inspect(inspection, narrative, location);
            }
        }
    }

    private static void inspect(Inspection inspection, String subject, Path at, @Nullable GenomicSpan span) {
        inspection.step();
        if (span == null || span.start() == null || span.end() == null) {
            return;
        }
        inspection.compared();
        if (span.start() > span.end()) {
            inspection
                    .finding(subject)
                    .at(at.then("start"))
                    .at(at.then("end"))
                    .message("The place starts at " + shown(span.start()) + ", behind its end at " + shown(span.end())
                            + ": positions are counted along the forward strand.")
                    .working("%s > %s", shown(span.start()), shown(span.end()))
                    .fix(
                            "Exchange the two",
                            new Edit.Set(at.then("start"), EntryJson.value(span.end())),
                            new Edit.Set(at.then("end"), EntryJson.value(span.start())));
        }
    }

    private static void inspect(Inspection inspection, Narrative narrative, @Nullable GenomicSpan location) {
        for (Range sentence : SentenceRanges.of(narrative)) {
            inspection.step();
            List<Mention.Length> said = narrative.within(Mention.Length.class, sentence).stream()
                    .filter(Extent::isOfBases)
                    .toList();
            List<Mention.Locus> places = narrative.within(Mention.Locus.class, sentence);
            List<Mention.Length> ofGene = said.stream().filter(Extent::isOfGene).toList();
            if (places.size() == 1 && ofGene.size() == 1) {
                compare(inspection, narrative, ofGene.getFirst(), places.getFirst());
            } else if (places.size() == 1 && said.size() == 1 && isOfNothingElse(said.getFirst(), places.getFirst())) {
                compare(inspection, narrative, said.getFirst(), places.getFirst());
            } else if (places.isEmpty() && ofGene.size() == 1 && location != null) {
                compare(inspection, narrative, ofGene.getFirst(), location);
            }
        }
    }

    /** Whether a length that is said of nothing in particular is about that of the place, hence meant to be it. */
    private static boolean isOfNothingElse(Mention.Length length, Mention.Locus place) {
        long size = size(place);
        long bases = Extent.of(length).bases();
        return length.subject() == null && bases > size / 2 && bases / 2 < size;
    }

    private static void compare(
            Inspection inspection, Narrative narrative, Mention.Length length, Mention.Locus place) {
        inspection.compared();
        Extent said = Extent.of(length);
        long size = size(place);
        if (said.fits(size)) {
            return;
        }
        boolean isLastForgotten = said.fits(size - 1);
        inspection
                .finding(length.words())
                .in(narrative, length.range())
                .in(narrative, place.range())
                .as(isLastForgotten ? Severity.WARNING : Severity.ERROR)
                .message(place.words() + " is " + shown(size) + " bp, not " + length.words()
                        + (isLastForgotten ? ": its last base counts." : "."))
                .working(
                        "%s - %s + 1 = %s, said: %s",
                        shown(Math.max(place.start(), place.end())),
                        shown(Math.min(place.start(), place.end())),
                        shown(size),
                        length.words());
    }

    private static void compare(
            Inspection inspection, Narrative narrative, Mention.Length length, GenomicSpan location) {
        if (location.start() == null || location.end() == null || !inspection.isOwn(length.whose())) {
            return;
        }
        inspection.compared();
        Extent said = Extent.of(length);
        long size = Math.abs((long) location.end() - location.start()) + 1;
        boolean isExact = said.tolerance() == 0 && !length.approximate();
        long leeway = isExact ? 0 : Math.max(said.tolerance(), size / QUARTER);
        if (Math.abs(size - said.bases()) > leeway) {
            inspection
                    .finding(length.words())
                    .in(narrative, length.range())
                    .at(LOCATION)
                    .as(Severity.NOTE)
                    .message("The gene is said to be " + length.words() + " long and has " + shown(size)
                            + " bp by its place"
                            + (location.assembly() == null ? "." : " on " + location.assembly() + "."))
                    .working(
                            "%s - %s + 1 = %s, said: %s",
                            shown(location.end()), shown(location.start()), shown(size), length.words());
        }
    }

    private static long size(Mention.Locus place) {
        return Math.abs(place.end() - place.start()) + 1;
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
