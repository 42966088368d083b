package org.recto.hgvs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.Accession;

/** Reads a whole description: reference, colon, type, point, change. */
final class DescriptionReader {

    /** What a text begins with when it sets out to be a description. */
    static final Pattern START = Pattern.compile("(?:[^\\s:]{1,60}:\\s?)?[cgnmorp]\\.(?=\\S)");

    private DescriptionReader() {}

    static Reading read(String text) {
        Cursor cursor = new Cursor(text, 0);
        try {
            Description description = readOrRefuse(text, cursor);
            return new Reading.Accepted(description, cursor.remarks());
        } catch (Cursor.Refused refused) {
            return new Reading.Refused(refused.refusal(text));
        }
    }

    private static Description readOrRefuse(String text, Cursor cursor) throws Cursor.Refused {
        if (text.isBlank()) {
            throw cursor.refuse(Code.EMPTY, "Nothing is described.");
        }
        int colon = text.indexOf(':');
        Reference reference = colon < 0 ? null : reference(text.substring(0, colon));
        cursor.goTo(colon + 1);
        char type = cursor.peek();
        if (cursor.peek(1) != '.') {
            throw cursor.refuse(
                    Code.NO_TYPE, "A description starts with its kind of sequence and a point: c., g., n., r. or p.");
        }
        cursor.take(type + ".");
        if (type == 'p') {
            Arrangement proteins = new AlleleReader(cursor, new ProteinReader(cursor)).read();
            new ProteinAlleles(cursor, colon + 3).refuseWrong(proteins);
            return description(reference, type, proteins);
        }
        Optional<Numbering> numbering = Numbering.of(type);
        if (numbering.isEmpty()) {
            throw new Cursor(text, colon + 1)
                    .refuse(
                            Code.NO_TYPE,
                            "There is no kind of sequence \"" + type + "\": c, g, n, m, o, r and p exist.");
        }
        refuseMismatch(reference, numbering.get(), new Cursor(text, colon + 1));
        ChangeReader changes = new NucleotideReader(cursor, numbering.get());
        return description(reference, type, new AlleleReader(cursor, changes).read());
    }

    private static Description description(@Nullable Reference reference, char type, Arrangement read) {
        return switch (read) {
            case Arrangement.One(Change change) -> single(reference, type, false, change);
            case Arrangement.Predicted(Arrangement.One(Change change)) -> single(reference, type, true, change);
            case Arrangement.Predicted _, Arrangement.Allele _, Arrangement.Joined _ ->
                new Description.Alleles(reference, type, read);
        };
    }

    private static Description single(@Nullable Reference reference, char type, boolean predicted, Change change) {
        return switch (change) {
            case ProteinChange protein -> new Description.Protein(reference, predicted, protein);
            case NucleotideChange nucleotide ->
                new Description.Nucleotide(reference, Numbering.of(type).orElseThrow(), predicted, nucleotide);
        };
    }

    private static Reference reference(String text) throws Cursor.Refused {
        int bracket = text.indexOf('(');
        String main = bracket < 0 ? text : text.substring(0, bracket);
        Optional<Accession> sequence = Accession.parse(main);
        boolean closed = bracket < 0
                || (text.endsWith(")") && Accession.parse(within(text, bracket)).isPresent());
        if (sequence.isEmpty() || !closed) {
            throw new Cursor(text, 0)
                    .refuse(
                            Code.REFERENCE_FORM,
                            "Before the colon stands the accession of a reference sequence, such as NM_002185.5.");
        }
        return new Reference(sequence.get(), bracket < 0 ? null : within(text, bracket));
    }

    private static String within(String text, int bracket) {
        return text.substring(bracket + 1, text.length() - 1);
    }

    /** A RefSeq prefix says what is counted: NP_ residues, NM_ a coding transcript, NR_ one that is not. */
    private static void refuseMismatch(@Nullable Reference reference, Numbering numbering, Cursor cursor)
            throws Cursor.Refused {
        if (reference == null) {
            return;
        }
        String name = reference.sequence().name();
        boolean protein = name.startsWith("NP_") || name.startsWith("XP_");
        boolean transcript = name.startsWith("NM_") || name.startsWith("XM_");
        if (protein || (transcript && (numbering == Numbering.GENOMIC || numbering == Numbering.MITOCHONDRIAL))) {
            throw cursor.refuse(
                    Code.TYPE_AND_REFERENCE,
                    name + " is a " + (protein ? "protein" : "transcript") + ", which \"" + numbering.letter()
                            + ".\" does not count on.");
        }
    }
}
