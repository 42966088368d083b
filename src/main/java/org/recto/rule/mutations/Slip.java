package org.recto.rule.mutations;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Reading;
import org.recto.hgvs.Refusal;
import org.recto.hgvs.Remark;

/** What is wrong with the form of a description, by the rule that speaks of it: the most specific one speaks alone. */
enum Slip {
    /** A stop written X or in words. */
    STOP,
    /** An insertion that doesn't name its two neighbours. */
    FLANKS,
    /** A range from the last to the first, or with another sign than the underscore. */
    ORDER,
    /** A start codon exchanged for another residue. */
    START,
    /** What earlier versions of the nomenclature, or authors beside it, wrote and everyone can read. */
    LEGACY,
    /** Anything else that can't be read, or that leaves open what is meant. */
    SYNTAX;

    /** Old however they are to be mended. */
    private static final Set<Refusal.Code> NUMBERED = EnumSet.of(Refusal.Code.INTRON_NUMBER, Refusal.Code.EXON_NUMBER);

    /** Old where it is plain what they mean. */
    private static final Set<Refusal.Code> OLD = EnumSet.of(
            Refusal.Code.ARROW,
            Refusal.Code.NO_TYPE,
            Refusal.Code.UNKNOWN_OFFSET,
            Refusal.Code.CONVERSION,
            Refusal.Code.INDEL,
            Refusal.Code.LENGTH_NOT_RANGE,
            Refusal.Code.LENGTH_FOR_SEQUENCE,
            Refusal.Code.NOTHING_CHANGES,
            Refusal.Code.COUNT_BRACKETS,
            Refusal.Code.ALLELE_SIGN,
            Refusal.Code.SUBSTITUTION_OF_MANY,
            Refusal.Code.REDUNDANT_SEQUENCE,
            Refusal.Code.EXTENSION_FORM,
            Refusal.Code.FRAMESHIFT_FORM);

    private static final Set<Refusal.Code> TYPOGRAPHY = EnumSet.of(
            Refusal.Code.FOREIGN_CHARACTER,
            Refusal.Code.SPACE,
            Refusal.Code.WORD_CASE,
            Refusal.Code.BASE_CASE,
            Refusal.Code.GROUPED_DIGITS,
            Refusal.Code.TRAILING_TEXT);

    private static final Set<Remark.Code> UNCLEAR =
            EnumSet.of(Remark.Code.TRANSCRIPT_NOT_NAMED, Remark.Code.REPEAT_FRAME);

    /** What is wrong with a description, {@code null} where nothing is. */
    static @Nullable Slip of(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted ->
                accepted.forbidden().map(remark -> of(remark.code())).orElse(null);
            case Reading.Refused(Refusal refusal) -> of(refusal);
        };
    }

    /**
     * A missing version is nothing of the form: the entry's transcripts are asked for it. A position in an intron on a
     * transcript alone is how ClinVar names its variants, and nobody misreads it.
     */
    private static @Nullable Slip of(Remark.Code code) {
        if (code == Remark.Code.START_CODON) {
            return START;
        }
        boolean isOld = code == Remark.Code.LOST_STOP || code == Remark.Code.REDUNDANT_SEQUENCE;
        return isOld ? LEGACY : UNCLEAR.contains(code) ? SYNTAX : null;
    }

    private static Slip of(Refusal refusal) {
        Refusal.Code code = refusal.code();
        boolean isReadable = !refusal.corrections().isEmpty();
        boolean isArrow =
                code == Refusal.Code.FOREIGN_CHARACTER && refusal.message().startsWith("\"\u2192");
        if (NUMBERED.contains(code) || isReadable && (isArrow || OLD.contains(code))) {
            return LEGACY;
        }
        boolean isHyphened = code == Refusal.Code.OFFSET_NOT_ALLOWED
                && refusal.corrections().stream().anyMatch(correction -> correction.contains("_"));
        boolean isRange = code == Refusal.Code.RANGE_ORDER || code == Refusal.Code.RANGE_SIGN;
        return code == Refusal.Code.STOP_AS_X
                ? STOP
                : code == Refusal.Code.START_CODON
                        ? START
                        : code == Refusal.Code.INSERTION_FLANKS ? FLANKS : isRange || isHyphened ? ORDER : SYNTAX;
    }

    /** Whether nothing worse is wrong than bases told again that the position says. */
    static boolean isRedundant(Reading.Accepted accepted) {
        return accepted.forbidden()
                .filter(remark -> remark.code() == Remark.Code.REDUNDANT_SEQUENCE)
                .isPresent();
    }

    /** Whether a refusal is about typography alone, which a narrative may have from a word processor. */
    static boolean isTypography(Refusal refusal) {
        return TYPOGRAPHY.contains(refusal.code()) && !refusal.corrections().isEmpty();
    }
}
