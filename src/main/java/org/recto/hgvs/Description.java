package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return Corrections.read(text);
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

    /** Changes on several references: in cis {@code [a;b]}, in trans {@code [a];[b]}; at least one list of at least one. */
    record OnSeveral(List<List<Description>> alleles) implements Description {
        public OnSeveral {
            alleles = alleles.stream().map(List::copyOf).toList();
        }

        @Override
        public @Nullable Reference reference() {
            return null;
        }

        @Override
        public String print() {
            return alleles.stream()
                    .map(allele -> allele.stream().map(Description::print).collect(Collectors.joining(";", "[", "]")))
                    .collect(Collectors.joining(";"));
        }
    }

    /** One or another, where a change can't be placed on one reference: {@code a^b}. */
    record OneOf(List<Description> alternatives) implements Description {
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public @Nullable Reference reference() {
            return null;
        }

        @Override
        public String print() {
            return alternatives.stream().map(Description::print).collect(Collectors.joining("^"));
        }
    }

    /**
     * RNA that two transcripts were joined to, by a gene fusion or otherwise.
     *
     * @param linker bases between the two, {@code null} where there are none
     */
    record Fusion(Part five, @Nullable String linker, Part three) implements Description {

        /** What of a transcript is in it. */
        public record Part(Reference reference, Location at) {
            String print() {
                return reference + ":r." + at.print();
            }
        }

        /** That of the part which stands first. */
        @Override
        public Reference reference() {
            return five.reference();
        }

        @Override
        public String print() {
            return five.print() + "::" + (linker == null ? "" : linker + "::") + three.print();
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
