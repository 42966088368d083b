package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Place.End;
import org.recto.hgvs.Place.Side;
import org.recto.hgvs.Position.Region;

/**
 * How a transcript is laid out: its exons, what of them codes, and where they lie on the genome.
 *
 * <p>Its bases are counted from 1 through the exons: from its first base where the whole of it is known, so that the
 * count is that of n. positions; otherwise from the start codon.
 *
 * @param exons in the transcript's order, tiling the count
 * @param coding from the start codon to the stop codon, {@code null} where it codes for nothing
 * @param isWhole whether the exons are all of the transcript, and not the coding part alone
 * @param isReverse whether it is read from the reverse strand of the genome
 */
public record Layout(List<LaidExon> exons, @Nullable Span coding, boolean isWhole, boolean isReverse) {

    /** Of a transcript of which nothing is known. */
    public static final Layout NONE = new Layout(List.of(), null, true, false);

    public Layout {
        exons = List.copyOf(exons);
        int next = 1;
        for (LaidExon exon : exons) {
            if (exon.bases().start() != next) {
                throw new IllegalArgumentException("Exon " + exon.label() + " begins at "
                        + exon.bases().start() + ", where " + next + " comes next");
            }
            next = exon.bases().end() + 1;
        }
        if (coding != null && coding.end() >= next) {
            throw new IllegalArgumentException("What codes ends at " + coding.end() + ", the exons at " + (next - 1));
        }
        if (!isWhole && (coding == null || coding.start() != 1)) {
            throw new IllegalArgumentException("What is known in part is counted from its start codon");
        }
        for (int i = 1; i < exons.size(); i++) {
            Span upstream = exons.get(isReverse ? i : i - 1).genomic();
            Span downstream = exons.get(isReverse ? i - 1 : i).genomic();
            if (upstream != null && downstream != null && upstream.end() >= downstream.start()) {
                throw new IllegalArgumentException(
                        "Exon " + exons.get(i).label() + " does not follow the one before it on the genome");
            }
        }
    }

    /** Of the coding part alone. */
    public static Layout of(CodingExons coding) {
        List<LaidExon> exons = new ArrayList<>();
        coding.exons().forEach(exon -> exons.add(new LaidExon(exon.label(), new Span(exon.start(), exon.end()), null)));
        return exons.isEmpty() ? NONE : new Layout(exons, new Span(1, coding.codingLength()), false, false);
    }

    /** The number of bases that are counted. */
    public int length() {
        return exons.isEmpty() ? 0 : exons.getLast().bases().end();
    }

    /** Where a position lies, in c., n. or r. numbering; {@link OnGenome} tells it of g. */
    public Place place(Numbering numbering, Position position) {
        boolean isCounted = !exons.isEmpty()
                && switch (numbering) {
                    case CODING -> coding != null;
                    case RNA -> coding != null || position.isCoding();
                    case NON_CODING -> isWhole;
                    case GENOMIC, MITOCHONDRIAL, CIRCULAR -> false;
                };
        if (!isCounted) {
            return new Place.Unknown();
        }
        long base = position.base();
        if (coding != null && numbering != Numbering.NON_CODING) {
            if (position.isCoding() && base > coding.length()) {
                return new Place.Beyond(End.CODING_SEQUENCE);
            }
            base = switch (position.region()) {
                case FIVE_PRIME_UTR -> coding.start() - base;
                case SEQUENCE -> coding.start() - 1 + base;
                case THREE_PRIME_UTR -> coding.end() + base;
            };
        }
        int at = exonAt(base);
        if (at < 0) {
            return isWhole ? new Place.Beyond(End.TRANSCRIPT) : new Place.Unknown();
        }
        return position.isIntronic()
                ? besides(at, (int) base, position.offset())
                : new Place.Exonic(exons.get(at), (int) base);
    }

    private Place besides(int at, int base, int offset) {
        LaidExon exon = exons.get(at);
        Side side = offset > 0 ? Side.DONOR : Side.ACCEPTOR;
        int boundary = offset > 0 ? exon.bases().end() : exon.bases().start();
        if (base != boundary) {
            return new Place.OffBoundary(exon, base, side);
        }
        int other = offset > 0 ? at + 1 : at - 1;
        if (other < 0 || other >= exons.size()) {
            return isWhole ? new Place.Beyond(End.TRANSCRIPT) : new Place.Unknown();
        }
        LaidExon before = exons.get(Math.min(at, other));
        LaidExon after = exons.get(Math.max(at, other));
        Place.Intronic intron = new Place.Intronic(before, after, side, Math.abs(offset));
        return OnGenome.intronLength(before, after)
                        .filter(length -> length < intron.distance())
                        .isPresent()
                ? new Place.Beyond(End.INTRON)
                : intron;
    }

    /** The position of a base, with an offset from it into an intron. */
    public Position position(Numbering numbering, int base, int offset) {
        if (coding == null || numbering == Numbering.NON_CODING) {
            return new Position(Region.SEQUENCE, base, offset);
        }
        if (base < coding.start()) {
            return new Position(Region.FIVE_PRIME_UTR, coding.start() - base, offset);
        }
        return base > coding.end()
                ? new Position(Region.THREE_PRIME_UTR, base - coding.end(), offset)
                : new Position(Region.SEQUENCE, base - coding.start() + 1, offset);
    }

    /** The position in another numbering of the same transcript, c. or n., where it lies in or between the exons. */
    public Optional<Position> renumbered(Numbering from, Position position, Numbering to) {
        boolean isCounted = isWhole || to != Numbering.NON_CODING;
        return switch (place(from, position)) {
            case Place.Exonic(var _, int base) when isCounted -> Optional.of(position(to, base, 0));
            case Place.Intronic intron when isCounted -> Optional.of(position(to, hung(intron), position.offset()));
            case Place.Exonic _, Place.Intronic _, Place.OffBoundary _, Place.Beyond _, Place.Unknown _ ->
                Optional.empty();
        };
    }

    /** The residue whose codon a base belongs to, the stop counted; none outside what codes. */
    public Optional<Integer> residueOf(int base) {
        return coding != null && coding.contains(base)
                ? Optional.of(CodingExons.residueOf(base - coding.start() + 1))
                : Optional.empty();
    }

    /** The bases of a residue's codon, in this layout's count; none beyond what codes. */
    public Optional<Span> codonOf(int residue) {
        return coding == null || residue < 1 || residue > coding.length() / 3
                ? Optional.empty()
                : Optional.of(new Span(coding.start() + 3 * residue - 3, coding.start() + 3 * residue - 1));
    }

    /** The base that an intronic position hangs on. */
    static int hung(Place.Intronic intron) {
        return switch (intron.side()) {
            case DONOR -> intron.before().bases().end();
            case ACCEPTOR -> intron.after().bases().start();
        };
    }

    /** The exon of a base, by its place in the list; negative where there is none. */
    int exonAt(long base) {
        int low = 0;
        int high = exons.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span bases = exons.get(middle).bases();
            if (base < bases.start()) {
                high = middle - 1;
            } else if (base > bases.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
