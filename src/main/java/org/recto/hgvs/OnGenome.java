package org.recto.hgvs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Place.Side;

/**
 * A transcript's positions on the genome and back, as far as it is known where its exons lie there.
 *
 * <p>Within an intron the standard counts from the nearer exon, and from the one before where both are as near.
 */
public record OnGenome(Layout layout) {

    /** The genomic position; none where the place is no base, or its exon's span isn't known. */
    public Optional<Integer> genomic(Place place) {
        return switch (place) {
            case Place.Exonic(LaidExon exon, int base) -> genomic(exon, base);
            case Place.Intronic(LaidExon before, var _, Side side, int distance)
            when side == Side.DONOR ->
                genomic(before, before.bases().end()).flatMap(last -> real(last + downstream() * distance));
            case Place.Intronic(var _, LaidExon after, var _, int distance) ->
                genomic(after, after.bases().start()).flatMap(first -> real(first - downstream() * distance));
            case Place.OffBoundary _, Place.Beyond _, Place.Unknown _ -> Optional.empty();
        };
    }

    /** The position of a genomic base in or between the exons, in c. or n. numbering. */
    public Optional<Position> position(Numbering numbering, int genomic) {
        LaidExon before = null;
        for (LaidExon exon : layout.exons()) {
            Span span = exon.genomic();
            if (span != null && span.contains(genomic)) {
                int inward = layout.isReverse() ? span.end() - genomic : genomic - span.start();
                return Optional.of(layout.position(numbering, exon.bases().start() + inward, 0));
            }
            if (before != null && isBetween(before.genomic(), genomic, span)) {
                return nearer(before, genomic, exon)
                        .map(intron -> layout.position(numbering, Layout.hung(intron), offset(intron)));
            }
            before = exon;
        }
        return Optional.empty();
    }

    /** An intronic position as it is rather written: counted from the nearer exon, where the intron's length is known. */
    Place.Intronic nearest(Place.Intronic place) {
        return genomic(place)
                .flatMap(genomic -> nearer(place.before(), genomic, place.after()))
                .orElse(place);
    }

    static int offset(Place.Intronic intron) {
        return switch (intron.side()) {
            case DONOR -> intron.distance();
            case ACCEPTOR -> -intron.distance();
        };
    }

    /** In bases, where both exons' spans are known. */
    static Optional<Integer> intronLength(LaidExon before, LaidExon after) {
        Span one = before.genomic();
        Span other = after.genomic();
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) - 1);
    }

    private Optional<Place.Intronic> nearer(LaidExon before, int genomic, LaidExon after) {
        Optional<Integer> fromBefore = genomic(before, before.bases().end()).map(last -> Math.abs(genomic - last));
        return intronLength(before, after)
                .flatMap(length -> fromBefore.map(distance -> {
                    int fromAfter = length + 1 - distance;
                    return distance <= fromAfter
                            ? new Place.Intronic(before, after, Side.DONOR, distance)
                            : new Place.Intronic(before, after, Side.ACCEPTOR, fromAfter);
                }));
    }

    private static boolean isBetween(@Nullable Span one, int genomic, @Nullable Span other) {
        return one != null
                && other != null
                && Math.min(one.end(), other.end()) < genomic
                && genomic < Math.max(one.start(), other.start());
    }

    private Optional<Integer> genomic(LaidExon exon, int base) {
        return Optional.ofNullable(exon.genomic())
                .map(span -> layout.isReverse()
                        ? span.end() - (base - exon.bases().start())
                        : span.start() + (base - exon.bases().start()));
    }

    /** A position that a chromosome may have. */
    private static Optional<Integer> real(long position) {
        return position < 1 || position > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) position);
    }

    private long downstream() {
        return layout.isReverse() ? -1 : 1;
    }
}
