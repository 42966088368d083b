package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;

/** Finds in one sentence the residues whose form leaves no doubt. */
final class ResidueReader {

    /** Genes, cell lines and reagents that have the form of a substitution. */
    private static final Set<String> LOOKALIKES = Set.of(
            "T47D", "T98G", "C33A", "S100A", "S100P", "S100G", "P388D", "D17S", "C127I", "A375P", "A375M", "A375S");

    /** Words near a number below ten that make it a residue: E2F and H2A have the form, too. */
    private static final Set<String> VOUCHING = Set.of(
            "substitution",
            "substitutions",
            "residue",
            "residues",
            "codon",
            "missense",
            "aminoacid",
            "acid",
            "nonsense",
            "variant",
            "variants");

    /** Three-letter codes that are words as well, so that a number after a space proves nothing. */
    private static final Set<String> WORDS = Set.of("His", "Met", "Pro");

    private static final Set<String> NUMBERED = Set.of("codon", "codons", "residue", "residues");

    /** Units and the like after which the number before counts something. */
    private static final Set<String> COUNTED =
            Set.of("mg", "g", "kg", "mm", "ml", "%", "patients", "cases", "fold", "times", "years", "to");

    private final Sentence sentence;
    private final boolean[] isTaken;
    private final List<FoundResidue> found = new ArrayList<>();

    ResidueReader(Sentence sentence, List<Hgvs.Found> hgvs) {
        this.sentence = sentence;
        this.isTaken = new boolean[sentence.size()];
        for (Hgvs.Found expression : hgvs) {
            take(expression.first(), expression.last());
            Hgvs.residue(expression).ifPresent(found::add);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!isTaken[i]) {
                readAt(i);
            }
        }
    }

    List<FoundResidue> found() {
        return found;
    }

    /** Whether the token belongs to something already read. */
    boolean isTaken(int index) {
        return isTaken[index];
    }

    private void readAt(int index) {
        Token token = sentence.at(index);
        ResidueWord word = token.isWord() ? token.residue() : null;
        FoundResidue range = word == null ? null : range(index);
        if (range != null) {
            take(range.first(), range.last());
            found.add(range);
        } else if (word != null) {
            boolean isEndOfRange = sentence.at(index - 1).is('_') && sentence.touches(index); // p.746_A750del
            if (!isEndOfRange) {
                readWord(index, word);
            }
        } else if (token.isWord()) {
            readName(index);
        }
        if (!isTaken[index]) {
            readAlleles(index);
        }
    }

    /** {@code S185C}, {@code R213*}, {@code Ser185}. */
    private void readWord(int index, ResidueWord word) {
        boolean stops = word.alternative() == null
                && word.change() == null
                && sentence.at(index + 1).is('*')
                && sentence.touches(index + 1);
        boolean isChange = stops || word.alternative() != null || word.change() != null;
        boolean isTag =
                word.reference() == AminoAcid.HIS && sentence.at(index + 1).isDash();
        boolean isMeant = word.isThreeLetter() ? isChange || !isTag : isChange && isMeant(index, word);
        if (isMeant) {
            AminoAcid alternative = stops ? AminoAcid.TER : word.alternative();
            add(index, stops ? index + 1 : index, word.reference(), word.position(), alternative, word.change());
        }
    }

    /** {@code W557_K558del}, which is HGVS but for the p. before it; {@code null} for anything else. */
    private @Nullable FoundResidue range(int index) {
        int last = index + 2;
        boolean isForm = sentence.at(index + 1).is('_')
                && sentence.touches(index + 1)
                && sentence.touches(last)
                && sentence.at(last).residue() != null;
        return isForm ? Hgvs.residue(sentence, index, last).orElse(null) : null;
    }

    private boolean isMeant(int index, ResidueWord word) {
        if (LOOKALIKES.contains(sentence.at(index).text()) || LegacyChanges.isNucleotide(sentence, index)) {
            return false;
        }
        if (word.position() >= 10 || (word.reference() == AminoAcid.MET && word.position() == 1)) {
            return true;
        }
        for (int i = index - 3; i <= index + 4; i++) {
            if (sentence.in(i, VOUCHING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code tyrosines 401 and 449}, {@code Ser-185}, {@code codons 12 and 13}, {@code amino acid 600}. */
    private void readName(int index) {
        int aminoAcids = Units.afterAminoAcids(sentence, index);
        if (aminoAcids > 0 || sentence.in(index, NUMBERED)) {
            int number = aminoAcids > 0 ? aminoAcids : index + 1;
            number += sentence.is(number, "position") || sentence.is(number, "positions") ? 1 : 0;
            readNumbers(index, number, null);
            return;
        }
        String text = sentence.at(index).text();
        Optional<AminoAcid> code = text.length() == 3 ? ResidueWord.aminoAcid(text) : Optional.empty();
        Optional<AminoAcid> name = AminoAcid.ofName(text);
        AminoAcid reference = code.or(() -> name).filter(ResidueWord::isResidue).orElse(null);
        if (reference == null) {
            return;
        }
        int number = index + 1;
        if (code.isPresent()) {
            boolean isHyphened =
                    sentence.at(number).isDash() && sentence.touches(number) && sentence.touches(number + 1);
            number += isHyphened ? 1 : 0;
            if (isHyphened || !WORDS.contains(text)) {
                readNumbers(index, number, reference);
            }
            return;
        }
        while (number < index + 4
                && (NUMBERED.contains(sentence.at(number).lower())
                        || sentence.in(number, Set.of("at", "position", "positions", "-")))) {
            number++;
        }
        readNumbers(index, number, reference);
    }

    /** One number or a list of them; the first residue's range begins with the name, the others are bare. */
    private void readNumbers(int first, int number, @Nullable AminoAcid reference) {
        int start = first;
        int at = number;
        while (at < sentence.size() && !isTaken[at]) {
            int position = Numbers.integer(sentence.at(at));
            Token next = sentence.at(at + 1);
            boolean isCount = sentence.in(at + 1, COUNTED) || next.isDash() || Units.after(sentence, at + 1) > 0;
            boolean isAlleles = next.is('/')
                    || next.is('(')
                            && (sentence.at(at + 3).is('/')
                                    || sentence.at(at + 3).is('>'));
            if (position < 1 || isCount || isAlleles) {
                return;
            }
            add(start, at, reference, position, null, null);
            int joint = at + 1;
            joint += sentence.at(joint).is(',') ? 1 : 0;
            joint += sentence.is(joint, "and") || sentence.is(joint, "or") ? 1 : 0;
            if (joint == at + 1) {
                return;
            }
            at = joint;
            start = at;
        }
    }

    /** {@code 244(T/I)}, {@code 244 T/I}, {@code 244T/I}; where both letters are bases it may be a nucleotide. */
    private void readAlleles(int index) {
        Token token = sentence.at(index);
        int digits = Numbers.leadingDigits(token.text());
        int position = digits == 0 ? -1 : Numbers.integer(token.text().substring(0, digits));
        if (position < 1) {
            return;
        }
        String own = token.text().substring(digits);
        boolean isBracketed = own.isEmpty() && sentence.at(index + 1).is('(');
        int slash = own.isEmpty() ? index + (isBracketed ? 3 : 2) : index + 1;
        String from = own.isEmpty() ? sentence.at(slash - 1).text() : own;
        String to = sentence.at(slash + 1).text();
        boolean isPair = sentence.at(slash).is('/')
                && (!isBracketed || sentence.at(slash + 2).is(')'));
        Optional<AminoAcid> reference = ResidueWord.aminoAcid(from).filter(ResidueWord::isResidue);
        Optional<AminoAcid> alternative = ResidueWord.alternative(to, from.length() == 3);
        if (isPair
                && reference.isPresent()
                && alternative.isPresent()
                && !(LegacyChanges.isBase(from) && LegacyChanges.isBase(to))) {
            int last = isBracketed ? slash + 2 : slash + 1;
            add(index, last, reference.get(), position, alternative.get(), null);
        }
    }

    private void add(
            int first,
            int last,
            @Nullable AminoAcid reference,
            int position,
            @Nullable AminoAcid alternative,
            @Nullable String change) {
        take(first, last);
        found.add(Residues.found(sentence, first, last, reference, position, alternative, change));
    }

    private void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            isTaken[i] = true;
        }
    }
}
