package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Reads a whole description: reference, colon, type, point, change. */
final class DescriptionReader {

    /** What a text begins with when it sets out to be a description. */
    static final Pattern START = Pattern.compile("(?:[^\\s:]{1,60}:\\s?)?[cgnmorp]\\.(?=\\S)");

    private final Cursor cursor;

    private DescriptionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The description or the refusal, without corrections. */
    static Reading read(String text) {
        Cursor cursor = new Cursor(text, 0);
        try {
            Description description = read(cursor);
            return new Reading.Accepted(description, cursor.remarks());
        } catch (Refused refused) {
            Refused stray = Strays.find(text, refused);
            return new Reading.Refused((stray == null ? refused : stray).refusal(text));
        }
    }

    static Description read(Cursor cursor) throws Refused {
        return new DescriptionReader(cursor).whole();
    }

    private Description whole() throws Refused {
        if (cursor.peek() <= ' ' && cursor.rest().isBlank()) {
            throw cursor.refuse(Code.EMPTY, "Nothing is described.");
        }
        if (cursor.peek() == '[') {
            return onSeveral();
        }
        Description first = one();
        if (cursor.atEnd()) {
            return first;
        }
        List<Description> alternatives = new ArrayList<>();
        alternatives.add(first);
        while (cursor.take('^')) {
            alternatives.add(one());
        }
        refuseMore();
        return new Description.OneOf(alternatives);
    }

    private Description onSeveral() throws Refused {
        if (seesType(1)) {
            String type = cursor.between(1, 3);
            throw cursor.refuse(Code.TYPE_REPEATED, "The type stands before the bracket: c.[76A>C;83G>C].")
                    .or(0, 3, type + "[");
        }
        List<List<Description>> alleles = new ArrayList<>();
        do {
            alleles.add(allele());
        } while (cursor.take(';'));
        refuseMore();
        return new Description.OnSeveral(alleles);
    }

    private List<Description> allele() throws Refused {
        if (!cursor.take('[')) {
            throw cursor.refuse(Code.ALLELE_FORM, "Each allele stands in square brackets: [a;b];[c].");
        }
        List<Description> members = new ArrayList<>();
        do {
            members.add(one());
        } while (cursor.take(';'));
        if (!cursor.take(']')) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "Behind an allele's changes stands ].");
        }
        return members;
    }

    private void refuseMore() throws Refused {
        if (!cursor.atEnd()) {
            int at = cursor.position();
            Refused refused =
                    cursor.refuse(Code.TRAILING_TEXT, "The description is complete before \"" + cursor.shown() + "\".");
            throw isApart() ? refused.or(at, cursor.length(), "") : refused;
        }
    }

    /** Whether what follows is a remark or a slip behind the description, and not more of it. */
    private boolean isApart() {
        boolean isRemark = " \t(".indexOf(cursor.peek()) >= 0;
        String rest = cursor.rest();
        return isRemark || (rest.length() < 3 && rest.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '['));
    }

    /** One reference, where one is given, and what happened to it. */
    private Description one() throws Refused {
        int start = cursor.position();
        Reference reference = seesType(0) ? null : reference();
        if (reference == null) {
            cursor.remark(
                    Remark.Code.NO_REFERENCE,
                    start,
                    "Without a reference sequence nobody knows what the positions count on.");
        }
        char type = cursor.peek();
        if (!seesType(0)) {
            throw MissingType.refuse(cursor, reference);
        }
        cursor.take();
        cursor.take();
        if (reference != null) {
            ReferenceRules.refuseMismatch(cursor, start, reference, type);
        }
        if (type == 'r' && seesJunction()) {
            return new FusionReader(cursor).read(reference);
        }
        return type == 'p' ? protein(reference) : nucleotide(reference, type);
    }

    private boolean seesType(int ahead) {
        return cursor.peek(ahead + 1) == '.' && "cgpnmro".indexOf(cursor.peek(ahead)) >= 0;
    }

    /** Whether this description, before another one, joins parts by {@code ::}. */
    private boolean seesJunction() {
        int ahead = 0;
        while (cursor.peek(ahead) != ':' && ";]^[\0".indexOf(cursor.peek(ahead)) < 0) {
            ahead++;
        }
        return cursor.sees("::", ahead);
    }

    private @Nullable Reference reference() throws Refused {
        int colon = cursor.find(':');
        if (colon < 0) {
            return null;
        }
        Reference reference = ReferenceReader.read(cursor, colon);
        cursor.take(':');
        if (cursor.peek() == ':' && seesType(1)) {
            throw cursor.refuse(Code.NO_TYPE, "One colon stands between the reference and the type.")
                    .or(cursor.position(), cursor.position() + 1, "");
        }
        if (cursor.peek() == ':') {
            throw cursor.refuse(
                    Code.GENE_FUSION,
                    "Genes joined by :: name a fusion; its RNA is described with transcripts and ranges:"
                            + " NM_152263.2:r.-115_775::NM_002609.3:r.1580_*1924.");
        }
        return reference;
    }

    private Description protein(@Nullable Reference reference) throws Refused {
        int start = cursor.position();
        Arrangement read = new AlleleReader(cursor, new ProteinReader(cursor), 'p').read();
        new ProteinAlleles(cursor, start).refuseWrong(read);
        return described(reference, 'p', read);
    }

    private Description nucleotide(@Nullable Reference reference, char type) throws Refused {
        Numbering numbering = Optional.ofNullable(Numbering.orNull(type)).orElseThrow();
        NucleotideReader changes = new NucleotideReader(cursor, numbering);
        int start = cursor.position();
        Arrangement read = new AlleleReader(cursor, changes, type).read();
        if (!(read instanceof Arrangement.One)) {
            new ArrangementRules(cursor, type).check(read, start);
        }
        ReferenceRules.remarkIntron(cursor, changes.firstIntronic(), reference);
        return described(reference, type, read);
    }

    private static Description described(@Nullable Reference reference, char type, Arrangement read) {
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
}
