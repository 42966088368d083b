package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds changes of a base whose position counts on nothing named: {@code +1237 A/G}, {@code 1858C>T}, {@code C677T}. */
final class LegacyChanges {

    /** Words near a form such as C677T that make its letters bases; without them they are amino acids. */
    private static final Set<String> OF_BASES = Set.of(
            "snp",
            "snps",
            "polymorphism",
            "polymorphisms",
            "allele",
            "alleles",
            "genotype",
            "genotypes",
            "nucleotide",
            "promoter",
            "transition",
            "transversion");

    private LegacyChanges() {}

    static List<Mention> read(Sentence sentence, List<Hgvs.Found> hgvs) {
        boolean[] isHgvs = new boolean[sentence.size()];
        for (Hgvs.Found found : hgvs) {
            for (int i = found.first(); i <= found.last(); i++) {
                isHgvs[i] = true;
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention change = isHgvs[i] ? null : at(sentence, i);
            if (change != null) {
                found.add(change);
            }
        }
        return found;
    }

    static boolean isBase(String text) {
        return text.equals("A") || text.equals("C") || text.equals("G") || text.equals("T");
    }

    /** Whether a word of the form C677T is, by the words around it, said of bases. */
    static boolean isNucleotide(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        boolean isOfBases = text.length() > 2
                && isBase(text.substring(0, 1))
                && isBase(text.substring(text.length() - 1))
                && Numbers.integer(text.substring(1, text.length() - 1)) > 0;
        for (int i = index - 6; isOfBases && i <= index + 6; i++) {
            if (sentence.in(i, OF_BASES)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention at(Sentence sentence, int index) {
        Token token = sentence.at(index);
        if (isNucleotide(sentence, index)) {
            String text = token.text();
            String position = text.substring(1, text.length() - 1);
            return change(sentence, index, index, position, text.substring(0, 1), text.substring(text.length() - 1));
        }
        int digits = Numbers.leadingDigits(token.text());
        String own = token.text().substring(digits);
        if (digits == 0 || digits > 9 || own.length() > 1) {
            return null;
        }
        boolean isBracketed = own.isEmpty() && sentence.at(index + 1).is('(');
        int sign = own.isEmpty() ? index + (isBracketed ? 3 : 2) : index + 1;
        boolean isJoined = sentence.at(sign).is('/') || sentence.at(sign).is('>');
        String from = own.isEmpty() ? sentence.at(sign - 1).text() : own;
        String to = sentence.at(sign + 1).text();
        if (!isJoined
                || !isBase(from)
                || !isBase(to)
                || (isBracketed && !sentence.at(sign + 2).is(')'))) {
            return null;
        }
        Token before = sentence.at(index - 1);
        boolean isSigned =
                sentence.touches(index) && !sentence.touches(index - 1) && (before.is('+') || before.isDash());
        int first = isSigned ? index - 1 : index;
        String position =
                (isSigned ? before.is('+') ? "+" : "-" : "") + token.text().substring(0, digits);
        return change(sentence, first, isBracketed ? sign + 2 : sign + 1, position, from, to);
    }

    private static Mention change(Sentence sentence, int first, int last, String position, String from, String to) {
        return new Mention.LegacyChange(
                sentence.range(first, last), sentence.words(first, last), position, from.charAt(0), to.charAt(0));
    }
}
