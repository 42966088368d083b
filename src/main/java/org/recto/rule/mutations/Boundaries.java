package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.Description;
import org.recto.hgvs.LaidExon;
import org.recto.hgvs.Layout;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Place;
import org.recto.hgvs.Position;
import org.recto.refdata.Found;
import org.recto.refdata.Refdata;
import org.recto.refdata.Transcript;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.term.Accession;

/**
 * The ends of a transcript's exons.
 *
 * @param name what findings call the transcript
 */
record Boundaries(String name, Layout layout) {

    /** How far from a boundary a base may stand to be taken for a slip. */
    private static final int NEAR = 3;

    /** Of the transcript that a description names or, where it names none, of those that the entry may mean. */
    static List<Boundaries> of(Inspection inspection, Description description, @Nullable String transcript) {
        Refdata refdata = inspection.refdata();
        if (description.reference() != null) {
            return Stream.concat(
                            Optional.ofNullable(description.reference().within()).flatMap(Accession::parse).stream(),
                            Stream.of(description.reference().sequence()))
                    .flatMap(accession -> refdata.transcript(accession).stream())
                    .filter(found -> found.version() != Found.Version.OTHER)
                    .map(found -> of(found.value()))
                    .limit(1)
                    .toList();
        }
        List<Boundaries> all = new ArrayList<>();
        for (Measure measure : inspection.yardstick().measures(transcript)) {
            CodingExons exons = measure.exons();
            if (exons != null) {
                all.add(Accession.parse(measure.name())
                        .flatMap(refdata::transcript)
                        .map(Found::value)
                        .filter(held -> held.codingExons().equals(exons))
                        .map(Boundaries::of)
                        .orElseGet(() -> new Boundaries(measure.name(), Layout.of(exons))));
            }
        }
        return all;
    }

    private static Boundaries of(Transcript transcript) {
        return new Boundaries(transcript.accession().toString(), transcript.layout());
    }

    /** What is wrong with a position in an intron, empty where nothing is. */
    Optional<String> objection(Numbering numbering, Position position) {
        return switch (layout.place(numbering, position)) {
            case Place.OffBoundary(LaidExon exon, int _, Place.Side _) ->
                Optional.of("exon " + exon.label() + " runs from "
                        + named(numbering, exon.bases().start(), 0) + " to "
                        + named(numbering, exon.bases().end(), 0));
            case Place.Beyond(Place.End end) -> Optional.of("it lies beyond " + end.words());
            case Place.Exonic _, Place.Intronic _, Place.Unknown _ -> Optional.empty();
        };
    }

    /** The same as a sentence for people. */
    String explained(Numbering numbering, Position position) {
        String why = objection(numbering, position).orElse("");
        String name = numbering.letter() + "." + position;
        if (!(layout.place(numbering, position) instanceof Place.OffBoundary(var _, int base, var _))) {
            return name + " is no place on " + name() + ": " + why;
        }
        return name + " counts " + (position.offset() < 0 ? "back from the first" : "on from the last")
                + " base of an exon, which " + named(numbering, base, 0) + " is not: " + why;
    }

    boolean isUnknown(Numbering numbering, Position position) {
        return layout.place(numbering, position) instanceof Place.Unknown;
    }

    /** Positions that hang on a boundary nearby: first with the same sign, then with the other one. */
    List<String> rather(Numbering numbering, Position position) {
        List<String> rather = new ArrayList<>();
        if (!(layout.place(numbering, position) instanceof Place.OffBoundary(var _, int base, var _))) {
            return rather;
        }
        for (boolean isSame : new boolean[] {true, false}) {
            int offset = isSame ? position.offset() : -position.offset();
            for (int i = 0; i + 1 < layout.exons().size(); i++) {
                int boundary = offset > 0
                        ? layout.exons().get(i).bases().end()
                        : layout.exons().get(i + 1).bases().start();
                if (Math.abs(boundary - base) <= (isSame ? NEAR : 0)) {
                    rather.add(named(numbering, boundary, offset));
                }
            }
        }
        return rather;
    }

    private String named(Numbering numbering, int base, int offset) {
        return numbering.letter() + "." + layout.position(numbering, base, offset);
    }
}
