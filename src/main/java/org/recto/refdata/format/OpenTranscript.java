package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Locus;
import org.recto.refdata.Provenance;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;

/** A transcript whose lines are being read. */
final class OpenTranscript {

    /** Why its lines are taken but no record is told. */
    enum Fate {
        TOLD,
        /** One of its lines is malformed. */
        BROKEN,
        /** It has no accession, or it is a gene, whose exons are no transcript's. */
        IGNORED,
        /** It was left out before, at the place of the genome that the file names first. */
        PLACED_AGAIN,
        /** Bases are missing or extra against the genome, so the genome's exons don't give its c. numbering. */
        UNLIKE_GENOME
    }

    final byte[] id;
    Fate fate = Fate.TOLD;

    private final @Nullable Accession accession;
    private final String gene;
    private final @Nullable Locus place;
    private final List<String> tags;
    private final long line;

    /** From the transcript's own line; 0 where it has none. */
    private int start;

    private int end;

    private @Nullable Accession protein;
    private final Spans exons = new Spans();
    private final Spans coding = new Spans();

    OpenTranscript(
            byte[] id,
            @Nullable Accession accession,
            String gene,
            @Nullable Locus place,
            List<String> tags,
            long line) {
        this.id = id;
        this.accession = accession;
        this.gene = gene;
        this.place = place;
        this.tags = tags;
        this.line = line;
    }

    /** One whose lines are passed over. */
    static OpenTranscript passedOver(byte[] id, Fate fate) {
        OpenTranscript passed = new OpenTranscript(id, null, "", null, List.of(), 0);
        passed.fate = fate;
        return passed;
    }

    void span(int from, int to) {
        start = from;
        end = to;
    }

    void refuseElsewhere(String chromosome, Strand strand) throws Malformed {
        if (place != null && strand != place.strand()) {
            throw new Malformed(accession + " lies on both strands");
        }
        if (place != null && !chromosome.equals(place.chromosome())) {
            throw new Malformed(accession + " lies on " + place.chromosome() + " and on " + chromosome);
        }
    }

    void exon(int from, int to, int number, long at) throws Malformed {
        if (start > 0 && (from < start || to > end)) {
            throw new Malformed("exon " + from + "-" + to + " lies outside its transcript " + accession + " at " + start
                    + "-" + end);
        }
        exons.add(from, to, number, at);
    }

    void coding(int from, int to, long at) {
        coding.add(from, to, 0, at);
    }

    boolean hasProtein() {
        return protein != null;
    }

    void protein(@Nullable Accession coded) {
        protein = coded;
    }

    String name() {
        return accession == null ? new String(id, StandardCharsets.UTF_8) : accession.toString();
    }

    Transcript whole(Provenance provenance) throws Malformed {
        if (accession == null || place == null) {
            throw new IllegalStateException("Only what has an accession and a place is told");
        }
        if (exons.size == 0) {
            throw new Malformed(line, accession + " has no exon");
        }
        refuseDisorder();
        Strand strand = place.strand();
        if ((exons.starts[0] > exons.starts[exons.size - 1]) == (strand == Strand.FORWARD)) {
            exons.reverse();
        }
        refuseNumbers();
        List<ReferenceExon> built = new ArrayList<>(exons.size);
        CodingSpans spans = CodingSpans.of(accession, strand, exons, coding);
        for (int i = 0; i < exons.size; i++) {
            built.add(new ReferenceExon(
                    String.valueOf(i + 1), spans.inTranscript(i), new Stretch(exons.starts[i], exons.ends[i])));
        }
        // Without a line of its own, the transcript reaches as far as its exons.
        int first = start > 0 ? start : Math.min(exons.starts[0], exons.starts[exons.size - 1]);
        int last = start > 0 ? end : Math.max(exons.ends[0], exons.ends[exons.size - 1]);
        return new Transcript(
                accession,
                gene,
                new Locus(place.assembly(), place.chromosome(), strand, first, last),
                strand,
                built,
                protein,
                tags,
                provenance);
    }

    /** Files list exons along the transcript or along the chromosome, never to and fro. */
    private void refuseDisorder() throws Malformed {
        boolean rising = exons.size < 2 || exons.starts[1] > exons.starts[0];
        for (int i = 1; i < exons.size; i++) {
            String span = exons.starts[i] + "-" + exons.ends[i];
            if (exons.starts[i] == exons.starts[i - 1] && exons.ends[i] == exons.ends[i - 1]) {
                throw new Malformed(exons.lines[i], "exon " + span + " of " + accession + " stands here a second time");
            }
            if (exons.starts[i] <= exons.ends[i - 1] && exons.ends[i] >= exons.starts[i - 1]) {
                throw new Malformed(
                        exons.lines[i], "exon " + span + " of " + accession + " overlaps the exon before it");
            }
            if (exons.starts[i] > exons.starts[i - 1] != rising) {
                throw new Malformed(exons.lines[i], "exon " + span + " of " + accession + " is out of order");
            }
        }
    }

    private void refuseNumbers() throws Malformed {
        for (int i = 0; i < exons.size; i++) {
            if (exons.numbers[i] != 0 && exons.numbers[i] != i + 1) {
                throw new Malformed(
                        exons.lines[i],
                        "exon " + exons.numbers[i] + " of " + accession + " lies where exon " + (i + 1) + " must");
            }
        }
    }

    /** Stretches of the chromosome, each with its line. */
    static final class Spans {
        int[] starts = new int[8];
        int[] ends = new int[8];
        int[] numbers = new int[8];
        long[] lines = new long[8];
        int size;

        void add(int start, int end, int number, long line) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
                lines = Arrays.copyOf(lines, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            numbers[size] = number;
            lines[size++] = line;
        }

        void reverse() {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                swap(starts, i, j);
                swap(ends, i, j);
                swap(numbers, i, j);
                long line = lines[i];
                lines[i] = lines[j];
                lines[j] = line;
            }
        }

        private static void swap(int[] values, int i, int j) {
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
