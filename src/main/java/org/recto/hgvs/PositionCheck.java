package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.hgvs.Objection.Code;
import org.recto.hgvs.Place.End;
import org.recto.hgvs.Place.Side;

/** Whether the positions of a description exist on its transcript. */
record PositionCheck(Layout layout, Numbering numbering) {

    List<Objection> of(Location location) {
        return positions(location).map(this::of).flatMap(Optional::stream).toList();
    }

    private static Stream<Position> positions(Location location) {
        return switch (location) {
            case Interval(Position start, Position end) -> Stream.of(start, end);
            case Location.AcrossOrigin(Position start, Position end) -> Stream.of(start, end);
            case Location.Uncertain uncertain ->
                Stream.concat(
                        positions(uncertain.start()),
                        Stream.ofNullable(uncertain.end()).flatMap(PositionCheck::positions));
        };
    }

    private static Stream<Position> positions(Bound bound) {
        return switch (bound) {
            case Position position -> Stream.of(position);
            case Bound.Between between -> Stream.concat(positions(between.from()), positions(between.to()));
            case Bound.Unknown _, Bound.Landmark _, Bound.Towards _ -> Stream.empty();
        };
    }

    private Optional<Objection> of(Position position) {
        return switch (layout.place(numbering, position)) {
            case Place.Exonic _, Place.Unknown _ -> Optional.empty();
            case Place.Beyond(End end) -> Optional.of(beyond(position, end));
            case Place.OffBoundary(LaidExon exon, int _, Side side) -> Optional.of(offBoundary(position, exon, side));
            case Place.Intronic intron -> farther(position, intron);
        };
    }

    private Objection beyond(Position position, End end) {
        String message = named(position) + " lies beyond "
                + switch (end) {
                    case TRANSCRIPT -> "the transcript, which runs from " + named(1) + " to " + named(layout.length());
                    case CODING_SEQUENCE ->
                        "the coding sequence, whose last base is " + named(codingEnd())
                                + "; behind it bases are counted from the stop codon, from *1 on";
                    case INTRON -> "the intron's other end";
                }
                + ".";
        return new Objection(Code.BEYOND_TRANSCRIPT, message, List.of());
    }

    private Objection offBoundary(Position position, LaidExon exon, Side side) {
        String boundary = switch (side) {
            case DONOR -> "ends with " + named(exon.bases().end());
            case ACCEPTOR -> "begins with " + named(exon.bases().start());
        };
        return new Objection(
                Code.NO_EXON_BOUNDARY,
                named(position) + " hangs on no boundary of an exon: exon " + exon.label() + " " + boundary + ".",
                List.of());
    }

    private Optional<Objection> farther(Position position, Place.Intronic intron) {
        Place.Intronic nearest = new OnGenome(layout).nearest(intron);
        return nearest.equals(intron)
                ? Optional.empty()
                : Optional.of(new Objection(
                        Code.FARTHER_EXON,
                        named(position) + " is counted from the nearer exon as "
                                + named(layout.position(numbering, Layout.hung(nearest), OnGenome.offset(nearest)))
                                + ".",
                        List.of()));
    }

    private int codingEnd() {
        Span coding = layout.coding();
        return coding == null ? layout.length() : coding.end();
    }

    private String named(int base) {
        return named(layout.position(numbering, base, 0));
    }

    private String named(Position position) {
        return numbering.letter() + "." + position;
    }
}
