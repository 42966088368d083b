package org.recto.hgvs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variant as the HGVS nomenclature describes it. */
public sealed interface Description {

    /** The reference sequence, where one is given. */
    @Nullable
    Reference reference();

    /** The canonical text: three-letter amino acids, {@code Ter} for a stop, no redundant sequence. */
    String print();

    /**
     * Reads a description. Any text whatever is answered, in linear time, by a description or by a refusal that says
     * what was expected where.
     */
    static Reading read(String text) {
        return Corrections.suggest(text, DescriptionReader.read(text));
    }

    /** Whether a text sets out to be a description: a reference and colon, or a type and point, stand first. */
    static boolean looksLikeOne(String text) {
        return DescriptionReader.START.matcher(text).lookingAt();
    }

    /** A change of DNA or RNA. */
    record Nucleotide(@Nullable Reference reference, Numbering numbering, boolean predicted, NucleotideChange change)
            implements Description {
        @Override
        public String print() {
            return prefix(reference) + numbering.letter() + "." + bracketed(predicted, change.print());
        }
    }

    /**
     * A change of a protein.
     *
     * @param predicted whether it was deduced from DNA or RNA, as nearly all are, and not seen on the protein
     */
    record Protein(@Nullable Reference reference, boolean predicted, ProteinChange change) implements Description {
        @Override
        public String print() {
            return prefix(reference) + "p." + bracketed(predicted, change.print());
        }
    }

    /**
     * Several changes on one reference: in cis, in trans, in unknown phase, in some cells, as alternatives.
     *
     * @param type the letter before the point, one of {@code cgmnopr}, which tells what the changes are of
     */
    record Alleles(@Nullable Reference reference, char type, Arrangement arrangement) implements Description {
        @Override
        public String print() {
            return prefix(reference) + type + "." + arrangement.print();
        }
    }

    /** The protein description, where this is one. */
    default Optional<Protein> asProtein() {
        return this instanceof Protein protein ? Optional.of(protein) : Optional.empty();
    }

    private static String prefix(@Nullable Reference reference) {
        return reference == null ? "" : reference + ":";
    }

    private static String bracketed(boolean predicted, String change) {
        return predicted ? "(" + change + ")" : change;
    }
}
