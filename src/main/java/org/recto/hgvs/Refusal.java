package org.recto.hgvs;

import java.util.List;

/**
 * Why a text is not a description.
 *
 * @param position where reading stopped, in characters from 0
 * @param expected what should have stood there, in a few words
 * @param message a sentence for a curator
 * @param corrections descriptions that may have been meant, the likeliest first; none of them is the answer by itself
 */
public record Refusal(Code code, int position, String expected, String message, List<String> corrections) {

    public Refusal {
        corrections = List.copyOf(corrections);
    }

    /** The kinds of refusal. Their names are stable: programs compare them. */
    public enum Code {
        EMPTY("a description"),
        NO_TYPE("c., g., m., n., o., p. or r."),
        FOREIGN_CHARACTER("plain characters"),
        SPACE("no space"),
        REFERENCE_FORM("the accession of a reference sequence"),
        REFERENCE_ORDER("the longer sequence first"),
        ASSEMBLY_AS_REFERENCE("the accession of a chromosome"),
        TYPE_REPEATED("a change"),
        TYPES_MIXED("one type throughout"),
        TYPE_AND_REFERENCE("a type that the reference counts on"),
        POSITION_EXPECTED("a position"),
        POSITION_ZERO("a number from 1 on"),
        NUMBER_TOO_LARGE("a smaller number"),
        OFFSET_NOT_ALLOWED("a position without an offset"),
        UTR_NOT_ALLOWED("a position without - or *"),
        UNKNOWN_OFFSET("a number"),
        GROUPED_DIGITS("digits without commas"),
        LANDMARK_NOT_ALLOWED("a number"),
        BEYOND_TRANSCRIPT("a genomic position"),
        INTRON_NUMBER("a position"),
        EXON_NUMBER("a position"),
        CHANGE_EXPECTED("a change"),
        ARROW(">"),
        WORD_CASE("lower case"),
        BASE_CASE("bases in the level's own case"),
        BASE_UNKNOWN("a base"),
        SEQUENCE_EXPECTED("a sequence"),
        AMINO_ACID_UNKNOWN("an amino acid"),
        RANGE_EXPECTED("two positions"),
        RANGE_ORDER("the smaller position first"),
        RANGE_OF_MANY("two positions"),
        LENGTH_NOT_RANGE("a range"),
        SEQUENCE_LENGTH("as many bases as positions"),
        INSERTION_FLANKS("two neighbouring positions"),
        INVERSION_OF_ONE("a range"),
        SUBSTITUTION_OF_MANY("one base for one base"),
        DUPLICATION_AS_INSERTION("dup"),
        DUPLICATION_OF_MORE("dup alone"),
        SHORTER_FORM("the form that is preferred"),
        CONVERSION("delins"),
        INDEL("delins"),
        REPEAT_LENGTH("a range of whole units"),
        COUNT_BRACKETS("square brackets"),
        NOTHING_CHANGES("another residue, or ="),
        STOP_AS_X("Ter or *"),
        RANGE_OF_ONE("two different positions"),
        RANGE_SIGN("_"),
        COUNT_RANGE("a range in round brackets"),
        LENGTH_FOR_SEQUENCE("a sequence"),
        REDUNDANT_SEQUENCE("the end of the change"),
        START_CODON("Met1?, 0 or 0?"),
        IMMEDIATE_STOP("a substitution by Ter"),
        AFTER_STOP("the end of the change"),
        STOP_DELETED("a frameshift or an extension"),
        DELINS_OF_ONE("a substitution"),
        UNCHANGED_END("residues that all differ at the ends"),
        DUPLICATION_EXPECTED("dup"),
        EXTENSION_FORM("ext and the new start or stop"),
        FRAMESHIFT_FORM("the first changed residue and fs"),
        REFERENCE_FIRST("the reference before what differs"),
        BRACKETS_TWICE("one pair of brackets"),
        PREDICTION_OUTSIDE("the brackets of a prediction inside those of the allele"),
        ALLELE_BRACKETS("square brackets around alleles that are known, and only those"),
        NEIGHBOURS_IN_CIS("one delins"),
        NOT_ON_PROTEINS("a change of a protein"),
        BRACKET_EXPECTED("a closing bracket"),
        ALLELE_FORM("a whole change"),
        ALLELE_SIGN(";"),
        UNCHANGED_BESIDES_CHANGE("changes alone"),
        OVERLAPPING_CHANGES("changes apart from each other"),
        FUSION_FORM("two transcripts joined by ::"),
        GENE_FUSION("an adjoined transcript"),
        TRAILING_TEXT("the end"),
        NESTED_TOO_DEEPLY("fewer brackets");

        private final String expected;

        Code(String expected) {
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }
}
