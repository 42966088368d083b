package org.recto.prose;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A span or a length as found among the tokens, before it is known of what it is said. */
sealed interface Extent {

    /** Its first token. */
    int first();

    /** Its last token. */
    int last();

    /** Whether it means anything only as the extent of something named. */
    boolean needsSubject();

    /** Whether something of this kind can have such an extent. */
    boolean fits(Subject.Kind kind);

    /** @param whose names that it may be said of, the likeliest first */
    Mention of(@Nullable Subject subject, List<String> whose, Sentence sentence);

    /** First and last residue. */
    record OfSpan(int first, int last, int start, int end, boolean needsSubject) implements Extent {

        @Override
        public boolean fits(Subject.Kind kind) {
            return kind.isPartOfProtein();
        }

        @Override
        public Mention of(@Nullable Subject subject, List<String> whose, Sentence sentence) {
            return new Mention.Span(
                    sentence.range(first, last), sentence.words(first, last), start, end, subject, whose);
        }
    }

    /**
     * So many units.
     *
     * @param isPartial whether they are said to be some among others, as in "27 unique residues"
     */
    record OfLength(int first, int last, BigDecimal amount, LengthUnit unit, boolean approximate, boolean isPartial)
            implements Extent {

        @Override
        public boolean needsSubject() {
            return false;
        }

        @Override
        public boolean fits(Subject.Kind kind) {
            return !isPartial
                    && switch (kind) {
                        case PROTEIN, MATURE_PROTEIN, OTHER_PROTEIN, REGION ->
                            unit == LengthUnit.AMINO_ACIDS || unit == LengthUnit.KILODALTONS;
                        case SIGNAL_PEPTIDE, EXTRACELLULAR, TRANSMEMBRANE, CYTOPLASMIC ->
                            unit == LengthUnit.AMINO_ACIDS;
                        case TRANSCRIPT, CODING_SEQUENCE, GENE, EXON ->
                            unit == LengthUnit.NUCLEOTIDES || unit == LengthUnit.KILOBASES;
                        case OTHER -> true;
                    };
        }

        @Override
        public Mention of(@Nullable Subject subject, List<String> whose, Sentence sentence) {
            return new Mention.Length(
                    sentence.range(first, last),
                    sentence.words(first, last),
                    amount,
                    unit,
                    approximate,
                    subject,
                    whose);
        }
    }
}
