package org.recto.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;

/** Something that a narrative names and that can be held against the entry's fields. */
public sealed interface Mention {

    /** Where it stands. */
    Range range();

    /** The stored text there. */
    String words();

    /**
     * A residue, perhaps with what became of it: {@code Y401}, {@code p.(Ser185Cys)}, {@code 244(T/I)}, {@code codon 12}.
     *
     * @param reference the amino acid it is said to be, where that is said
     * @param position its number, from 1
     * @param alternative the amino acid it became, {@link AminoAcid#TER} for a stop
     * @param change what else became of it, as written: {@code "del"}, {@code "fs*12"}
     * @param whose names of genes, proteins or species that it may be said of, the likeliest first
     */
    record Residue(
            Range range,
            String words,
            @Nullable AminoAcid reference,
            int position,
            @Nullable AminoAcid alternative,
            @Nullable String change,
            List<String> whose)
            implements Mention {

        public Residue {
            whose = List.copyOf(whose);
        }

        /** Whether it says that the residue became something else. */
        public boolean isChange() {
            return alternative != null || change != null;
        }
    }

    /**
     * A stretch of the protein by its first and last residue.
     *
     * @param first number of the first residue, from 1; the prose may have it after the last
     * @param last number of the last residue, inclusive
     * @param subject the part of the protein it is said of, where that is said
     * @param whose names of genes, proteins or species whose part it may be, the likeliest first
     */
    record Span(
            Range range,
            String words,
            int first,
            int last,
            @Nullable Subject subject,
            List<String> whose) implements Mention {

        public Span {
            whose = List.copyOf(whose);
        }
    }

    /**
     * How long, or how heavy, something is.
     *
     * @param amount in the unit
     * @param approximate whether the prose says "about" or the like
     * @param subject what is so long, where that is said beyond doubt
     * @param whose names of genes, proteins or species that it may be said of, the likeliest first
     */
    record Length(
            Range range,
            String words,
            BigDecimal amount,
            LengthUnit unit,
            boolean approximate,
            @Nullable Subject subject,
            List<String> whose)
            implements Mention {

        public Length {
            whose = List.copyOf(whose);
        }

        /** The amount as a whole number of its unit, where it is one. */
        public Optional<Integer> whole() {
            return Numbers.whole(amount);
        }
    }

    /**
     * How many exons there are.
     *
     * @param kind of which kind, where only one kind is counted: {@code "coding"}
     * @param whose names of genes or species that may have them, the likeliest first
     */
    record ExonCount(
            Range range, String words, int count, @Nullable String kind, List<String> whose) implements Mention {

        public ExonCount {
            whose = List.copyOf(whose);
        }
    }

    /**
     * One exon or several, by the labels that authors gave them.
     *
     * @param labels in the order written, {@code 2-4} as three
     * @param residues those which the same clause puts in this exon, ordered as they stand
     * @param bases descriptions of the coding sequence that it puts there, where it names no residue with them
     * @param codesFor the part of the protein that the clause says this exon codes for
     * @param whose names of genes or species that it may be an exon of, the likeliest first
     */
    record Exon(
            Range range,
            String words,
            List<String> labels,
            List<Residue> residues,
            List<Hgvs> bases,
            @Nullable Subject codesFor,
            List<String> whose)
            implements Mention {}

    /**
     * A number of things, and which they are where a list follows: {@code 2 tyrosines (Y401, Y449)}.
     *
     * @param noun the things, with what qualifies them: {@code "major domains"}
     * @param atLeast whether there may be more
     * @param items the list that follows, empty where none does
     */
    record Count(Range range, String words, int count, String noun, boolean atLeast, List<Item> items)
            implements Mention {}

    /** A thing in the list of a {@link Count}. */
    record Item(Range range, String words) {}

    /**
     * Citations by author and year, those of one bracket together, the bracket's range included.
     *
     * @param bracketed whether they have the whole bracket to themselves, introductory words aside
     */
    record Citations(Range range, String words, boolean bracketed, List<AuthorYear> items) implements Mention {}

    /**
     * One citation by author and year.
     *
     * @param range from the first author to the year
     * @param author the first author's surname
     * @param second the other author's, where there are just two
     * @param others whether "et al." stands there
     * @param suffix the letter after the year
     */
    record AuthorYear(
            Range range,
            String words,
            String author,
            @Nullable String second,
            boolean others,
            int year,
            @Nullable String suffix) {}

    /** Citations by key, as in {@code [reviewed in @pmid:22939755; e.g. @pmid:2189505]}, brackets included. */
    record CitedKeys(Range range, String words, List<Key> items) implements Mention {}

    /**
     * One key of {@link CitedKeys}.
     *
     * @param range from the {@code @} to the key's end
     * @param database before the colon: {@code "pmid"}
     * @param identifier after it
     */
    record Key(Range range, String words, String database, String identifier) {}

    /**
     * How like the gene or protein another one is, in percent.
     *
     * @param dna identity of the nucleotide sequences
     * @param protein identity of the amino acid sequences
     * @param species the other's species by its Latin name, where told
     * @param symbol the other's name, where told
     * @param dnaFirst whether the prose gives the nucleotide figure before the other
     */
    record Identity(
            Range range,
            String words,
            @Nullable BigDecimal dna,
            @Nullable BigDecimal protein,
            @Nullable String species,
            @Nullable String symbol,
            boolean dnaFirst)
            implements Mention {}

    /** A percentage, or two as the ends of a range; both are the same where there is one. */
    record Percentage(Range range, String words, BigDecimal low, BigDecimal high) implements Mention {}

    /** So many of so many: {@code 16/18}, {@code 5 of 6}. */
    record Ratio(Range range, String words, int part, int whole) implements Mention {}

    /**
     * An abbreviation where it is explained: {@code acute myeloid leukaemia (AML)}, bracket included.
     *
     * @param shortForm in the singular: {@code "AML"}
     * @param longForm the words that explain it
     */
    record Abbreviation(Range range, String words, String shortForm, String longForm) implements Mention {}

    /** A chromosome band, or a stretch of them: {@code 5p13.2}, {@code 2p11-p12}. */
    record Band(Range range, String words, String chromosome, String band) implements Mention {}

    /**
     * A place on a chromosome.
     *
     * @param chromosome where the next words name it
     * @param start first base as written, from 1
     * @param end last base, inclusive; lower than the first where the prose counts along the reverse strand
     * @param assembly as written, where the next words name one
     */
    record Locus(
            Range range,
            String words,
            @Nullable String chromosome,
            long start,
            long end,
            @Nullable String assembly) implements Mention {}

    /**
     * A change of one base by a position that says nothing of what it counts: {@code +1237 A/G}.
     *
     * @param position with its sign, if it has one
     * @param whose names of genes or species that it may be said of, the likeliest first
     */
    record LegacyChange(
            Range range, String words, String position, char reference, char alternative, List<String> whose)
            implements Mention {

        public LegacyChange {
            whose = List.copyOf(whose);
        }
    }

    /**
     * What begins as an HGVS description does, well formed or not.
     *
     * @param reference the sequence before the colon, where there is one
     * @param description from {@code c.}, {@code p.} … on
     * @param whose names of genes or species that it may be said of, the likeliest first
     */
    record Hgvs(Range range, String words, @Nullable String reference, String description, List<String> whose)
            implements Mention {

        public Hgvs {
            whose = List.copyOf(whose);
        }
    }

    /**
     * A number of things that the protein, or a part of it, is said to have: {@code six potential N-glycosylation sites}.
     *
     * @param noun the things, with what qualifies them: {@code "potential N-glycosylation sites"}
     * @param atLeast whether there may be more; so it is with "a" and "an"
     * @param within the part of the protein that has them, {@code null} where it is the whole
     * @param whose names of genes, proteins or species that may have them, the likeliest first
     */
    record Holding(
            Range range,
            String words,
            int count,
            String noun,
            boolean atLeast,
            @Nullable Subject within,
            List<String> whose)
            implements Mention {

        public Holding {
            whose = List.copyOf(whose);
        }
    }

    /**
     * What losing or gaining whole exons is said to do to the reading frame.
     *
     * @param exons their labels, {@code 2-4} as three
     * @param isGain whether they come in once more, and aren't lost
     * @param isOpen whether a part of the exon may be meant, as with "deletion of exon 19"
     * @param keepsFrame whether the frame is said to stay
     * @param whose names of genes or species whose exons they may be, the likeliest first
     */
    record FrameClaim(
            Range range,
            String words,
            List<String> exons,
            boolean isGain,
            boolean isOpen,
            boolean keepsFrame,
            List<String> whose)
            implements Mention {

        public FrameClaim {
            exons = List.copyOf(exons);
            whose = List.copyOf(whose);
        }
    }
}
