package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Transcript;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.drawing.Disease;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.words.Words;

/** An entry's gene as it is drawn: by the places on the genome where all are known, by lengths otherwise. */
final class DrawnGene {

    static final String COUNT = "/gene/exonCount";

    /** More exons than any gene has; a number typed by mistake must not fill the page. */
    private static final int MOST = 500;

    private DrawnGene() {}

    static GenePicture of(Now now) {
        Entry entry = now.entry();
        List<Transcript> transcripts = Drawn.transcripts(entry).stream()
                .filter(transcript -> !transcript.exons().isEmpty())
                .toList();
        if (transcripts.isEmpty()) {
            return counted(now);
        }
        Columns columns = Columns.of(transcripts);
        List<List<ExonShape>> shapes = transcripts.stream().map(ExonShape::of).toList();
        List<Exon> exons = transcripts.stream()
                .flatMap(transcript -> transcript.exons().stream())
                .toList();
        boolean onGenome = isOnOneGenome(exons);
        List<GenePicture.Transcript> drawn = IntStream.range(0, transcripts.size())
                .mapToObj(i ->
                        drawn(transcripts.get(i), shapes.get(i), columns.of().get(i), onGenome))
                .toList();
        GeneVariants variants = new GeneVariants(entry, transcripts, shapes, columns);
        GenomicSpan place = exons.getFirst().genomic();
        return new GenePicture(
                columns.count(),
                strand(entry, exons),
                onGenome && place != null ? Objects.requireNonNullElse(place.assembly(), "") : "",
                onGenome && place != null ? Objects.requireNonNullElse(place.chromosome(), "") : "",
                drawn,
                variants.drawn(),
                diseases(entry, variants.drawn()),
                GeneFlags.of(now, drawn, variants.drawn()),
                missing(exons, shapes, onGenome, variants.unplaced()));
    }

    private static GenePicture.Transcript drawn(
            Transcript transcript, List<ExonShape> shapes, List<Integer> columns, boolean onGenome) {
        List<GenePicture.Exon> exons = IntStream.range(0, shapes.size())
                .mapToObj(i -> shapes.get(i).drawn(transcript, columns.get(i), onGenome))
                .toList();
        String name = Stream.of(transcript.accession(), transcript.id())
                .filter(one -> one != null && !one.isBlank())
                .findFirst()
                .orElse("");
        boolean canonical = Boolean.TRUE.equals(transcript.canonical());
        String said = canonical ? Words.say("drawings.transcript.canonical", name) : name;
        return new GenePicture.Transcript(
                Drawn.path(transcript).toString(), name, Words.say("drawings.transcript", said, exons.size()), exons);
    }

    /** Where only their number is known. */
    private static GenePicture counted(Now now) {
        Entry entry = now.entry();
        Integer stated = entry.gene() == null ? null : entry.gene().exonCount();
        int count = stated == null ? 0 : Math.min(stated, MOST);
        String words = Words.say("drawings.exons", count);
        List<GenePicture.Exon> exons = IntStream.range(0, count)
                .mapToObj(i -> new GenePicture.Exon(
                        COUNT,
                        Integer.toString(i + 1),
                        Words.say("drawings.exon.said", Integer.toString(i + 1), Words.say("drawings.exon.unknown")),
                        i,
                        0,
                        "unknown",
                        0,
                        0,
                        0,
                        "",
                        0,
                        0))
                .toList();
        List<GenePicture.Transcript> row =
                count == 0 ? List.of() : List.of(new GenePicture.Transcript(COUNT, words, words, exons));
        List<GenePicture.Variant> variants = GeneVariants.counted(entry, count);
        List<String> missing = new ArrayList<>();
        if (count > 0) {
            missing.add(Words.say("drawings.missing.onlyCount"));
            tellOf(Drawn.variants(entry).size() - variants.size(), missing);
        }
        return new GenePicture(
                count, "", "", "", row, variants, diseases(entry, variants), GeneFlags.of(now, row, variants), missing);
    }

    private static List<Disease> diseases(Entry entry, List<GenePicture.Variant> variants) {
        return Drawn.diseases(
                entry, variants.stream().map(GenePicture.Variant::diseases).toList());
    }

    private static void tellOf(int unplaced, List<String> missing) {
        if (unplaced > 0) {
            missing.add(Words.say("drawings.missing.variants", unplaced));
        }
    }

    /** Whether each exon has its place, all on one chromosome of one assembly. */
    private static boolean isOnOneGenome(List<Exon> exons) {
        GenomicSpan first = exons.getFirst().genomic();
        return first != null
                && exons.stream()
                        .map(Exon::genomic)
                        .allMatch(span -> span != null
                                && Columns.isPlaced(span)
                                && Objects.equals(span.assembly(), first.assembly())
                                && Objects.equals(span.chromosome(), first.chromosome()));
    }

    /** As the exons say, as the gene's location says, or as positions rise or fall from exon to exon. */
    private static String strand(Entry entry, List<Exon> exons) {
        GenomicSpan location = entry.identity().location();
        return Stream.concat(exons.stream().map(Exon::genomic), Stream.ofNullable(location))
                .filter(Objects::nonNull)
                .map(GenomicSpan::strand)
                .filter(strand -> strand != null && !strand.isBlank())
                .findFirst()
                .orElseGet(() -> order(
                        exons.getFirst().genomic(),
                        exons.get(Math.min(1, exons.size() - 1)).genomic()));
    }

    private static String order(@Nullable GenomicSpan one, @Nullable GenomicSpan next) {
        Integer before = one == null ? null : one.start();
        Integer after = next == null ? null : next.start();
        return before == null || after == null || before.equals(after) ? "" : before < after ? "+" : "-";
    }

    private static List<String> missing(
            List<Exon> exons, List<List<ExonShape>> shapes, boolean onGenome, int unplaced) {
        List<String> missing = new ArrayList<>();
        long placed = exons.stream()
                .filter(exon -> exon.genomic() != null && Columns.isPlaced(exon.genomic()))
                .count();
        if (!onGenome) {
            missing.add(
                    placed == 0
                            ? Words.say("drawings.missing.genome")
                            : Words.say("drawings.missing.someGenome", exons.size() - placed, exons.size()));
        }
        long silent = shapes.stream()
                .flatMap(List::stream)
                .filter(shape -> shape.codes().equals("unknown"))
                .count();
        if (silent > 0) {
            missing.add(Words.say("drawings.missing.coding", silent));
        }
        boolean open = shapes.stream()
                .flatMap(List::stream)
                .anyMatch(shape -> !shape.open().isEmpty()
                        || shape.length() == 0 && shape.codes().equals("no"));
        if (open) {
            missing.add(Words.say("drawings.missing.untranslated"));
        }
        tellOf(unplaced, missing);
        return missing;
    }
}
