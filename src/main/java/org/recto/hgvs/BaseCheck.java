package org.recto.hgvs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.NucleotideChange.Deletion;
import org.recto.hgvs.NucleotideChange.DeletionInsertion;
import org.recto.hgvs.NucleotideChange.Duplication;
import org.recto.hgvs.NucleotideChange.Insertion;
import org.recto.hgvs.NucleotideChange.Substitution;
import org.recto.hgvs.Objection.Code;

/**
 * What a transcript's bases say against a change that its positions allow.
 *
 * <p>Of the places where a loss or gain gives the same sequence the standard takes the most 3' one, but none across the
 * end of an exon: in the genome other bases follow there.
 */
record BaseCheck(Layout layout, String bases, Numbering numbering) {

    /** Whether the bases that the description says were there are there. */
    Optional<Objection> stated(NucleotideChange change) {
        return switch (change) {
            case Substitution substitution -> stated(change, substitution.reference());
            case Deletion deletion ->
                stated(change, deletion.stated() instanceof Inserted.Bases(String lost) ? lost : null);
            case Duplication duplication -> stated(change, duplication.stated());
            case DeletionInsertion delins -> stated(change, delins.stated());
            case Insertion _,
                    NucleotideChange.Inversion _,
                    NucleotideChange.Repeat _,
                    NucleotideChange.Methylation _,
                    NucleotideChange.Supernumerary _,
                    NucleotideChange.Part _,
                    NucleotideChange.Unchanged _,
                    NucleotideChange.Absent _,
                    NucleotideChange.Splicing _,
                    NucleotideChange.Unknown _ -> Optional.empty();
        };
    }

    private Optional<Objection> stated(NucleotideChange change, @Nullable String stated) {
        Optional<Span> at = change.exactly().flatMap(this::exonic);
        if (stated == null || at.isEmpty()) {
            return Optional.empty();
        }
        String held = bases.substring(at.get().start() - 1, at.get().end());
        String given = dna(stated);
        boolean fits = given.length() == held.length();
        for (int i = 0; fits && i < given.length(); i++) {
            fits = given.charAt(i) == held.charAt(i) || "ACGT".indexOf(given.charAt(i)) < 0;
        }
        return fits
                ? Optional.empty()
                : Optional.of(new Objection(
                        Code.WRONG_BASE,
                        "At " + numbering.letter() + "." + change.exactly().orElseThrow() + " the transcript has "
                                + written(held) + ", not " + shortened(stated) + ".",
                        List.of()));
    }

    /** How the change is rather described. */
    Optional<Objection> rather(Description.Nucleotide description) {
        NucleotideChange change = description.change();
        Optional<Span> at = change.exactly().flatMap(this::exonic);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return switch (change) {
            case Deletion _ -> shifted(description, at.get());
            case Duplication _ -> shifted(description, at.get());
            case Insertion(var _, Inserted.Bases(String inserted)) -> inserted(description, at.get(), dna(inserted));
            case Insertion _,
                    Substitution _,
                    DeletionInsertion _,
                    NucleotideChange.Inversion _,
                    NucleotideChange.Repeat _,
                    NucleotideChange.Methylation _,
                    NucleotideChange.Supernumerary _,
                    NucleotideChange.Part _,
                    NucleotideChange.Unchanged _,
                    NucleotideChange.Absent _,
                    NucleotideChange.Splicing _,
                    NucleotideChange.Unknown _ -> Optional.empty();
        };
    }

    private Optional<Objection> shifted(Description.Nucleotide description, Span at) {
        int by = new ThreePrime(bases, exonEnd(at.end())).shift(at);
        if (by == 0 || isOpen(at.end() + by)) {
            return Optional.empty();
        }
        Interval shifted = interval(at.start() + by, at.end() + by);
        return Optional.of(notMost3Prime(
                description,
                description.change() instanceof Deletion
                        ? new Deletion(shifted, null)
                        : new Duplication(shifted, null)));
    }

    private Optional<Objection> inserted(Description.Nucleotide description, Span between, String inserted) {
        int by = new ThreePrime(bases, exonEnd(between.end())).shift(between.start(), inserted);
        int last = between.start() + by;
        if (isOpen(last)) {
            return Optional.empty();
        }
        String moved = ThreePrime.turned(inserted, by);
        int first = last - moved.length() + 1;
        if (layout.exonAt(first) >= 0
                && layout.exonAt(first) == layout.exonAt(last)
                && bases.startsWith(moved, first - 1)) {
            String dup = with(description, new Duplication(interval(first, last), null));
            return Optional.of(Objection.duplication(dup));
        }
        return by == 0
                ? Optional.empty()
                : Optional.of(notMost3Prime(
                        description, new Insertion(interval(last, last + 1), new Inserted.Bases(written(moved)))));
    }

    private Objection notMost3Prime(Description.Nucleotide description, NucleotideChange change) {
        return Objection.notMost3Prime(with(description, change));
    }

    private static String with(Description.Nucleotide description, NucleotideChange change) {
        return new Description.Nucleotide(
                        description.reference(), description.numbering(), description.predicted(), change)
                .print();
    }

    /** The bases of an interval whose ends lie in exons. */
    private Optional<Span> exonic(Interval interval) {
        return layout.place(numbering, interval.start()) instanceof Place.Exonic(var _, int start)
                        && layout.place(numbering, interval.end()) instanceof Place.Exonic(var _, int end)
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private int exonEnd(int base) {
        return layout.exons().get(layout.exonAt(base)).bases().end();
    }

    /** Whether a change that was shifted so far might have to go on into what isn't known. */
    private boolean isOpen(int base) {
        return base == layout.length() && !layout.isWhole();
    }

    private Interval interval(int start, int end) {
        return new Interval(layout.position(numbering, start, 0), layout.position(numbering, end, 0));
    }

    private static String dna(String bases) {
        return bases.toUpperCase(Locale.ROOT).replace('U', 'T');
    }

    private String written(String dna) {
        return shortened(
                numbering == Numbering.RNA ? dna.toLowerCase(Locale.ROOT).replace('t', 'u') : dna);
    }

    private static String shortened(String bases) {
        return bases.length() <= 20 ? bases : bases.substring(0, 20) + "…";
    }
}
