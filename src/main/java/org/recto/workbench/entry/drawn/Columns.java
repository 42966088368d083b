package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Span;
import org.recto.entry.Transcript;

/**
 * Exons of several transcripts in columns: those that are the same share one. Authors number exons in several ways, and
 * a transcript that skips one may well go on counting, so what codes the same stretch counts for more than a label.
 *
 * @param count how many columns there are
 * @param of the column of each exon of each transcript, in their order
 */
record Columns(int count, List<List<Integer>> of) {

    static Columns of(List<Transcript> transcripts) {
        List<Exon> columns = new ArrayList<>();
        List<List<Exon>> laid = transcripts.stream()
                .map(transcript -> lay(columns, transcript.exons()))
                .toList();
        Map<Exon, Integer> places = new IdentityHashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        return new Columns(
                columns.size(),
                laid.stream()
                        .map(exons -> exons.stream().map(places::get).toList())
                        .toList());
    }

    /** Adds a column for each exon that none of those there is like; answers the exon that each one's column began with. */
    private static List<Exon> lay(List<Exon> columns, List<Exon> exons) {
        int[] matched = match(columns, exons);
        List<Exon> laid = new ArrayList<>();
        int next = 0;
        int added = 0;
        for (int i = 0; i < exons.size(); i++) {
            int column = matched[i] < 0 ? next : matched[i] + added;
            if (matched[i] < 0) {
                columns.add(column, exons.get(i));
                added++;
            }
            laid.add(columns.get(column));
            next = column + 1;
        }
        return laid;
    }

    /** The best way to put exons on columns in order, or -1 where one is like none. */
    private static int[] match(List<Exon> columns, List<Exon> exons) {
        int[][] best = new int[exons.size() + 1][columns.size() + 1];
        for (int i = exons.size() - 1; i >= 0; i--) {
            for (int j = columns.size() - 1; j >= 0; j--) {
                int both = likeness(exons.get(i), columns.get(j));
                best[i][j] =
                        Math.max(Math.max(best[i + 1][j], best[i][j + 1]), both > 0 ? both + best[i + 1][j + 1] : 0);
            }
        }
        int[] matched = new int[exons.size()];
        Arrays.fill(matched, -1);
        for (int i = 0, j = 0; i < exons.size() && j < columns.size(); ) {
            int both = likeness(exons.get(i), columns.get(j));
            if (both > 0 && best[i][j] == both + best[i + 1][j + 1]) {
                matched[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matched;
    }

    /** How alike two exons are; 0 where they aren't the same at all. */
    private static int likeness(Exon one, Exon other) {
        GenomicSpan here = one.genomic();
        GenomicSpan yonder = other.genomic();
        if (here != null && yonder != null && isPlaced(here) && isPlaced(yonder)) {
            return overlap(here, yonder) ? 10 : 0;
        }
        boolean label = Drawn.label(one).equals(Drawn.label(other));
        Integer length = length(one);
        Integer there = length(other);
        if (length == null || there == null) {
            boolean neither = one.coding() != null && other.coding() != null && length == null && there == null;
            return label ? 3 : neither ? 1 : 0;
        }
        return length.equals(there) ? (label ? 6 : 4) : label ? 2 : 0;
    }

    private static boolean overlap(GenomicSpan one, GenomicSpan other) {
        return Objects.requireNonNull(one.start()) <= Objects.requireNonNull(other.end())
                && Objects.requireNonNull(other.start()) <= Objects.requireNonNull(one.end());
    }

    /** Whether both ends on the genome are known, the right way round. */
    static boolean isPlaced(@Nullable GenomicSpan span) {
        Integer start = span == null ? null : span.start();
        Integer end = span == null ? null : span.end();
        return start != null && end != null && start <= end;
    }

    private static @Nullable Integer length(Exon exon) {
        Span coding = exon.codingSpan();
        return coding == null ? null : coding.length();
    }
}
