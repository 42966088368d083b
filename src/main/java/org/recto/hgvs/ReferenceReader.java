package org.recto.hgvs;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.Accession;

/** Reads what stands before a colon. */
final class ReferenceReader {

    private static final int LONGEST = 80;
    private static final String UNDERSCORED = "NC NG NT NW NM NR NP XM XR XP YP ";

    private ReferenceReader() {}

    /** Where the colon stands that ends the reference which begins at the cursor; negative where none begins there. */
    static int colonAhead(Cursor cursor) {
        return colonAhead(cursor, 0);
    }

    static int colonAhead(Cursor cursor, int from) {
        if (!Character.isLetter(cursor.peek(from))) {
            return -1;
        }
        for (int ahead = from; ahead < from + LONGEST; ahead++) {
            char c = cursor.peek(ahead);
            if (c == ':') {
                boolean isColon = cursor.peek(ahead + 1) != ':';
                return isColon ? cursor.position() + ahead : -1;
            }
            if (!isPart(c) && c != '(' && c != ')') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || c == '_'
                || c == '.'
                || c == '-';
    }

    /** Reads up to the colon and leaves the cursor on it. */
    static Reference read(Cursor cursor, int colon) throws Refused {
        int start = cursor.position();
        String text = cursor.between(start, colon);
        int bracket = text.indexOf('(');
        boolean isClosed = bracket < 0 || (text.endsWith(")") && bracket > 0);
        String main = bracket < 0 ? text : text.substring(0, bracket);
        Optional<Accession> sequence = Accession.parse(main);
        String within = bracket < 0 || !isClosed ? null : text.substring(bracket + 1, text.length() - 1);
        if (sequence.isEmpty()
                || !isClosed
                || (within != null && Accession.parse(within).isEmpty())) {
            throw malformed(cursor, start, colon, text);
        }
        Reference reference = new Reference(sequence.get(), within);
        refuseKind(cursor, reference, start, colon);
        remark(cursor, reference, start);
        cursor.goTo(colon);
        return reference;
    }

    private static void refuseKind(Cursor cursor, Reference reference, int start, int colon) throws Refused {
        String name = reference.sequence().name();
        String within = reference.within();
        ReferenceKind kind = reference.kind();
        ReferenceKind inner = reference.kindWithin();
        boolean lacksUnderscore = kind == ReferenceKind.RECORD
                && name.length() > 2
                && Character.isDigit(name.charAt(2))
                && UNDERSCORED.contains(name.substring(0, 2) + " ");
        boolean isVersionedGene =
                kind == ReferenceKind.GENE && reference.sequence().version() != null;
        boolean isMalformed = kind == ReferenceKind.MALFORMED || inner == ReferenceKind.MALFORMED;
        if (isMalformed || lacksUnderscore || isVersionedGene) {
            throw malformed(cursor, start, colon, cursor.between(start, colon));
        }
        if (kind == ReferenceKind.ASSEMBLY || inner == ReferenceKind.ASSEMBLY) {
            Refused refused = cursor.refuseAt(
                    start,
                    Code.ASSEMBLY_AS_REFERENCE,
                    "An assembly is many sequences: the chromosome's own accession is given, such as NC_000023.11.");
            boolean isMore = inner == null && colonAhead(cursor, colon + 1 - start) > 0;
            throw isMore ? refused.or(start, colon + 1, "") : refused;
        }
        boolean isLrgVersion = name.startsWith("LRG_") && reference.sequence().version() != null;
        if (isLrgVersion) {
            throw cursor.refuseAt(start, Code.REFERENCE_FORM, "An LRG never changes and has no version.")
                    .or(start, start + reference.sequence().toString().length(), name);
        }
        if (within == null || inner == null) {
            return;
        }
        if (inner == ReferenceKind.GENOMIC && kind.isTranscript()) {
            throw cursor.refuseAt(
                            start,
                            Code.REFERENCE_ORDER,
                            "The genomic sequence stands first, the transcript in brackets.")
                    .or(start, colon, within + "(" + reference.sequence() + ")");
        }
        boolean isAccession = inner.isTranscript() || inner.isProtein() || inner == ReferenceKind.LRG_TRANSCRIPT;
        if (kind == ReferenceKind.GENE && (isAccession || inner == ReferenceKind.GENOMIC)) {
            throw cursor.refuseAt(
                            start, Code.REFERENCE_ORDER, "The sequence's accession stands first; a gene names none.")
                    .or(start, colon, within)
                    .or(start, colon, within + "(" + name + ")");
        }
        if (!isAccession && inner != ReferenceKind.GENE && inner != ReferenceKind.RECORD) {
            throw cursor.refuseAt(
                    start + reference.sequence().toString().length(),
                    Code.REFERENCE_FORM,
                    "In brackets stands a transcript or a protein that is annotated on the sequence.");
        }
    }

    private static void remark(Cursor cursor, Reference reference, int start) {
        Accession sequence = reference.sequence();
        String within = reference.within();
        boolean lacksVersion = (sequence.version() == null && ReferenceKind.isVersioned(sequence.name()))
                || (within != null
                        && within.indexOf('.') < 0
                        && ReferenceKind.isVersioned(within)
                        && reference.kindWithin() != ReferenceKind.GENE);
        if (lacksVersion) {
            cursor.remark(
                    Remark.Code.NO_VERSION,
                    start,
                    "Without its version (.1, .2 …) a reference leaves open which sequence was counted on.");
        }
        switch (reference.kind()) {
            case GENE ->
                cursor.remark(
                        Remark.Code.GENE_AS_REFERENCE,
                        start,
                        "A gene names no sequence to count on; give a transcript's or chromosome's accession.");
            case CHROMOSOME ->
                cursor.remark(
                        Remark.Code.CHROMOSOME_AS_REFERENCE,
                        start,
                        "A chromosome's name leaves the assembly open; its accession, such as NC_000023.11, does not.");
            default -> {}
        }
        boolean isMitochondrial = within != null && within.startsWith("MT-");
        if (reference.kindWithin() == ReferenceKind.GENE && !isMitochondrial) {
            cursor.remark(
                    Remark.Code.GENE_IN_BRACKETS,
                    start,
                    "A gene's symbol should not specify a sequence; a transcript's accession does.");
        }
    }

    private static Refused malformed(Cursor cursor, int start, int colon, String text) {
        Refused refused = cursor.refuseAt(
                start,
                Code.REFERENCE_FORM,
                "Before the colon stands the accession of a reference sequence, such as NM_002185.5.");
        String meant = meant(text);
        if (meant != null && !meant.equals(text)) {
            refused.or(start, colon, meant);
        }
        return refused;
    }

    /** The accession with its underscore and its case put right, or its brackets. */
    private static @Nullable String meant(String text) {
        int brace = text.indexOf('{');
        if (brace > 0 && text.endsWith("}")) {
            String before = text.substring(0, brace);
            String within = text.substring(brace + 1, text.length() - 1);
            return ReferenceKind.of(before) == ReferenceKind.GENE
                    ? within + "(" + before + ")"
                    : before + "(" + within + ")";
        }
        String capital = text.length() < 3 ? "" : text.substring(0, 2).toUpperCase(Locale.ROOT);
        if (UNDERSCORED.contains(capital + " ") && !capital.isEmpty()) {
            int digits = 2;
            while (digits < text.length() && "_-. ".indexOf(text.charAt(digits)) >= 0) {
                digits++;
            }
            return digits < text.length() && Character.isDigit(text.charAt(digits))
                    ? capital + "_" + text.substring(digits)
                    : null;
        }
        boolean isChromosome = !text.isEmpty() && text.length() <= 2 && ReferenceKind.isChromosome(text, 0);
        return isChromosome ? "chr" + text : null;
    }
}
