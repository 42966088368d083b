package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.hgvs.ResidueRange;
import org.recto.term.AminoAcid;

/** Finds what begins as an HGVS description, whether or not it goes on as one. */
final class Hgvs {

    /** An expression and its tokens, first to last. */
    record Found(int first, int last, Mention.Hgvs mention) {

        /** The same, said of one of those named. */
        Mention.Hgvs of(List<String> whose) {
            return new Mention.Hgvs(
                    mention.range(), mention.words(), mention.reference(), mention.description(), whose);
        }
    }

    private static final int LONGEST = 120;
    private static final int LONGEST_REFERENCE = 14;

    /** Places at which an expression may end before the word does, as many as are tried. */
    private static final int MOST_ENDS = 6;

    private final Sentence sentence;

    private Hgvs(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Found> read(Sentence sentence) {
        Hgvs hgvs = new Hgvs(sentence);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (hgvs.startsDescription(i)) {
                Found expression = hgvs.expression(i);
                found.add(expression);
                i = expression.last();
            }
        }
        return found;
    }

    /** The residue that a protein description names, where it names one. */
    static Optional<FoundResidue> residue(Found found) {
        Optional<Description.Protein> protein =
                Description.read(found.mention.description()).accepted().flatMap(Description::asProtein);
        return protein.flatMap(description -> description.change().named().map(at -> residue(found, description, at)))
                .or(() -> asWord(found));
    }

    /** The residue that the tokens would name behind a {@code p.}, where they would name one. */
    static Optional<FoundResidue> residue(Sentence sentence, int first, int last) {
        String description = "p." + sentence.plainWords(first, last);
        return residue(new Found(
                first,
                last,
                new Mention.Hgvs(
                        sentence.range(first, last), sentence.words(first, last), null, description, List.of())));
    }

    /** The residue of what HGVS refuses although it is plain: {@code p.(Ala469Ala)}. */
    private static Optional<FoundResidue> asWord(Found found) {
        String change =
                found.mention.description().replaceFirst("^p\\.\\(?", "").replaceFirst("\\)$", "");
        ResidueWord word = ResidueWord.parse(change);
        return word == null || !found.mention.description().startsWith("p.")
                ? Optional.empty()
                : Optional.of(new FoundResidue(
                        found.first,
                        found.last,
                        new Mention.Residue(
                                found.mention.range(),
                                found.mention.words(),
                                word.reference(),
                                word.position(),
                                word.alternative(),
                                word.change(),
                                List.of())));
    }

    private static FoundResidue residue(Found found, Description.Protein description, ResidueRange at) {
        AminoAcid alternative =
                description.change() instanceof ProteinChange.Substitution(var _, AminoAcid to) ? to : null;
        String printed = description.change().print();
        String change = alternative == null ? behind(printed, at.print()) : null;
        return new FoundResidue(
                found.first,
                found.last,
                new Mention.Residue(
                        found.mention.range(),
                        found.mention.words(),
                        at.start().aminoAcid(),
                        at.start().position(),
                        alternative,
                        change,
                        List.of()));
    }

    /** What a description says behind the residues it names; all of it where they don't stand first. */
    private static String behind(String printed, String residues) {
        return printed.startsWith(residues) ? printed.substring(residues.length()) : printed;
    }

    /** A lone c, g, m, n, p or r, a point, and what such a description goes on with; hence neither "e.g." nor "p.m.". */
    private boolean startsDescription(int index) {
        boolean isPrefixed =
                sentence.at(index + 1).is('.') && sentence.touches(index + 1) && sentence.touches(index + 2);
        boolean isWithin = sentence.touches(index)
                && !sentence.at(index - 1).is(':')
                && !sentence.at(index - 1).is('(')
                && !sentence.at(index - 1).is('[');
        if (!isPrefixed || isWithin) {
            return false;
        }
        Token next = sentence.at(index + 2);
        boolean opens = next.is('(') || next.is('[') || next.is('?') || next.is('=');
        boolean isNumbered = Character.isDigit(next.text().charAt(0))
                || next.is('*')
                || next.isDash()
                || opens
                || isIntron(next.text());
        return switch (sentence.at(index).letter()) {
            case 'c', 'g', 'm', 'n', 'r' -> isNumbered;
            case 'p' -> opens || next.text().equals("0") || next.residue() != null || isRange(next);
            default -> false;
        };
    }

    /** The old {@code c.IVS5+1G>A}. */
    private static boolean isIntron(String text) {
        return text.length() > 3 && text.startsWith("IVS") && Character.isDigit(text.charAt(3));
    }

    /** {@code p.Leu747_Pro753del}, {@code p.Arg97ProfsTer23}: a residue stands first, whatever follows. */
    private static boolean isRange(Token token) {
        String text = token.text();
        int letters = 0;
        while (letters < text.length() && letters < 4 && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters > 0
                && letters < text.length()
                && Character.isDigit(text.charAt(letters))
                && ResidueWord.aminoAcid(text.substring(0, letters)).isPresent();
    }

    private Found expression(int letter) {
        int last = letter + 2;
        int depth = 0;
        for (int i = letter + 2; i < letter + LONGEST && sentence.touches(i); i++) {
            Token token = sentence.at(i);
            depth += token.is('(') || token.is('[') ? 1 : token.is(')') || token.is(']') ? -1 : 0;
            if (depth < 0) {
                break;
            }
            boolean isEnd = token.is('.') || token.is(',') || token.is(';') || token.is(':') || token.is('"');
            if (isEnd && depth == 0) {
                break;
            }
            last = i;
        }
        last = withoutMore(letter, last);
        String reference = reference(letter);
        int first = reference == null ? letter : firstOfReference(letter);
        return new Found(
                first,
                last,
                new Mention.Hgvs(
                        sentence.range(first, last),
                        sentence.words(first, last),
                        reference,
                        sentence.plainWords(letter, last),
                        List.of()));
    }

    /** The last token of the description itself, where a sentence goes on with {@code -mutated}, {@code /E} or a bracket. */
    private int withoutMore(int letter, int last) {
        if (last <= letter + 3 || isRead(letter, last)) {
            return last;
        }
        int tried = 0;
        for (int i = last; i > letter + 2 && tried < MOST_ENDS; i--) {
            Token token = sentence.at(i);
            if (token.isDash() || token.is('/') || token.is('(') || token.is('+')) {
                tried++;
                if (isRead(letter, i - 1)) {
                    return i - 1;
                }
            }
        }
        return last;
    }

    private boolean isRead(int letter, int last) {
        return Description.read(sentence.plainWords(letter, last)).accepted().isPresent();
    }

    private @Nullable String reference(int letter) {
        int first = firstOfReference(letter);
        return first < letter ? sentence.plainWords(first, letter - 2) : null;
    }

    /** The first token of the accession before the colon: {@code NM_002185.5:}, {@code NG_012232.1(NM_004006.2):}. */
    private int firstOfReference(int letter) {
        if (!sentence.at(letter - 1).is(':') || !sentence.touches(letter)) {
            return letter;
        }
        int first = letter - 1;
        int depth = 0;
        while (first > letter - LONGEST_REFERENCE && sentence.touches(first)) {
            Token token = sentence.at(first - 1);
            depth += token.is(')') ? 1 : token.is('(') ? -1 : 0;
            boolean isPart = token.isWord()
                    || token.isNumber()
                    || token.is('_')
                    || token.is('.')
                    || token.isDash()
                    || token.is(')')
                    || token.is('(');
            if (!isPart || depth < 0) {
                break;
            }
            first--;
        }
        return first == letter - 1 ? letter : first;
    }
}
