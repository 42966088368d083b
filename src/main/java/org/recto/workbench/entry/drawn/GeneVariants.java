package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.hgvs.Position;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.words.Words;

/**
 * Variants in their exons: by the description of the DNA, otherwise by the residue that they change, otherwise in the
 * exon that their source puts them in.
 */
final class GeneVariants {

    private final Entry entry;
    private final List<Transcript> transcripts;
    private final List<List<ExonShape>> shapes;
    private final Columns columns;
    private final List<GenePicture.Variant> drawn = new ArrayList<>();
    private int unplaced;

    GeneVariants(Entry entry, List<Transcript> transcripts, List<List<ExonShape>> shapes, Columns columns) {
        this.entry = entry;
        this.transcripts = transcripts;
        this.shapes = shapes;
        this.columns = columns;
        for (Variant variant : Drawn.variants(entry)) {
            Optional<GenePicture.Variant> placed = place(variant);
            placed.ifPresent(drawn::add);
            unplaced += placed.isPresent() ? 0 : 1;
        }
    }

    List<GenePicture.Variant> drawn() {
        return List.copyOf(drawn);
    }

    /** How many name no place that an exon has. */
    int unplaced() {
        return unplaced;
    }

    /** Those that name one of so many exons of which nothing else is known. */
    static List<GenePicture.Variant> counted(Entry entry, int exons) {
        List<GenePicture.Variant> drawn = new ArrayList<>();
        for (Variant variant : Drawn.variants(entry)) {
            String label =
                    variant.statedExon() == null ? "" : variant.statedExon().strip();
            if (label.matches("[1-9][0-9]{0,2}") && Integer.parseInt(label) <= exons) {
                drawn.add(drawn(entry, variant, label, Integer.parseInt(label) - 1, null, 0));
            }
        }
        return drawn;
    }

    private Optional<GenePicture.Variant> place(Variant variant) {
        int on = IntStream.range(0, transcripts.size())
                .filter(i -> transcripts.get(i).id().equals(variant.transcript()))
                .findFirst()
                .orElse(0);
        return Spots.nucleotide(variant)
                .flatMap(position -> at(variant, on, position))
                .or(() -> Spots.residue(variant)
                        .filter(residue -> residue < Integer.MAX_VALUE / 3)
                        .flatMap(residue -> at(variant, on, Position.of(3 * residue - 1))))
                .or(() -> stated(variant, on));
    }

    private Optional<GenePicture.Variant> at(Variant variant, int on, Position position) {
        List<ExonShape> exons = shapes.get(on);
        for (int i = 0; i < exons.size(); i++) {
            ExonShape exon = exons.get(i);
            Integer base = base(exon, position);
            if (base != null) {
                return Optional.of(drawn(variant, on, i, base, position.offset()));
            }
        }
        return Optional.empty();
    }

    /** The place of a position from the first base that codes in an exon, {@code null} where it isn't in this one. */
    private static @Nullable Integer base(ExonShape exon, Position position) {
        return switch (position.region()) {
            case SEQUENCE ->
                exon.coding() > 0 && position.base() >= exon.first() && position.base() < exon.first() + exon.coding()
                        ? position.base() - exon.first() + 1
                        : null;
            case FIVE_PRIME_UTR -> exon.isFirst() ? 1 - position.base() : null;
            case THREE_PRIME_UTR -> exon.isLast() ? exon.coding() + position.base() : null;
        };
    }

    private Optional<GenePicture.Variant> stated(Variant variant, int on) {
        String label = variant.statedExon();
        if (label == null) {
            return Optional.empty();
        }
        String wanted = label.strip();
        List<ExonShape> exons = shapes.get(on);
        return IntStream.range(0, exons.size())
                .filter(i -> Drawn.label(exons.get(i).exon()).equals(wanted))
                .mapToObj(i -> drawn(variant, on, i, null, 0))
                .findFirst();
    }

    private GenePicture.Variant drawn(Variant variant, int on, int exon, @Nullable Integer at, int offset) {
        String label = Drawn.label(shapes.get(on).get(exon).exon());
        return drawn(entry, variant, label, columns.of().get(on).get(exon), at, offset);
    }

    private static GenePicture.Variant drawn(
            Entry entry, Variant variant, String exon, int column, @Nullable Integer at, int offset) {
        String place = offset == 0 ? Words.say("drawings.inExon", exon) : Words.say("drawings.nearExon", exon);
        return new GenePicture.Variant(
                Drawn.path(variant).toString(),
                variant.label(),
                Drawn.said(entry, variant, place),
                Drawn.origin(variant),
                List.copyOf(variant.diseases()),
                column,
                at,
                offset);
    }
}
