package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes of a base whose position counts on nothing named: {@code +1237 A/G}, {@code 1858C>T}, {@code C677T}, and
 * at the edge of an exon {@code 621+1G>T}, {@code IVS9+4C->T}.
 */
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
            "genotyped",
            "genotyping",
            "nucleotide",
            "promoter",
            "transition",
            "transversion");

    private final Sentence sentence;
    private final Owners owners;

    private LegacyChanges(Sentence sentence, Owners owners) {
        this.sentence = sentence;
        this.owners = owners;
    }

    static List<Mention> read(Sentence sentence, Owners owners, List<Hgvs.Found> hgvs) {
        boolean[] isHgvs = new boolean[sentence.size()];
        for (Hgvs.Found found : hgvs) {
            for (int i = found.first(); i <= found.last(); i++) {
                isHgvs[i] = true;
            }
        }
        LegacyChanges changes = new LegacyChanges(sentence, owners);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention change = isHgvs[i] ? null : changes.at(i);
            if (change != null) {
                found.add(change);
            }
        }
        return found;
    }

    static boolean isBase(String text) {
        return text.length() == 1 && isBase(text.charAt(0));
    }

    private static boolean isBase(char letter) {
        return letter == 'A' || letter == 'C' || letter == 'G' || letter == 'T';
    }

    /** Whether a word of the form C677T is, by the words around it, said of bases. */
    static boolean isNucleotide(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        boolean isOfBases = text.length() > 2
                && isBase(text.charAt(0))
                && isBase(text.charAt(text.length() - 1))
                && Numbers.integer(text.substring(1, text.length() - 1)) > 0;
        for (int i = index - 6; isOfBases && i <= index + 6; i++) {
            if (sentence.in(i, OF_BASES)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention at(int index) {
        Token token = sentence.at(index);
        if (isNucleotide(sentence, index)) {
            String text = token.text();
            String position = text.substring(1, text.length() - 1);
            return change(index, index, position, text.substring(0, 1), text.substring(text.length() - 1));
        }
        int digits = Numbers.leadingDigits(token.text());
        if (digits == 0 || digits > 9) {
            return null;
        }
        String own = token.text().substring(digits);
        boolean isFar = own.startsWith("kb") && own.length() == 3; // 3849+10kbC->T
        own = isFar ? own.substring(2) : own;
        if (own.length() > 1) {
            return null;
        }
        boolean isBracketed = own.isEmpty() && sentence.at(index + 1).is('(');
        int sign = own.isEmpty() ? index + (isBracketed ? 3 : 2) : index + 1;
        String from = own.isEmpty() ? sentence.at(sign - 1).text() : own;
        int to = afterJoint(sign);
        boolean isOpen = isBracketed && !sentence.at(sign + 2).is(')');
        if (to < 0 || !isBase(from) || !isBase(sentence.at(to).text()) || isOpen) {
            return null;
        }
        int first = first(index);
        String position = sentence.plainWords(first, index);
        int ownLength = own.length();
        return change(
                first,
                isBracketed ? to + 1 : to,
                position.substring(0, position.length() - ownLength)
                        .replace('\u2013', '-')
                        .replace('\u2212', '-'),
                from,
                sentence.at(to).text());
    }

    /** The token behind {@code >}, {@code /} or an arrow, or -1. */
    private int afterJoint(int sign) {
        Token token = sentence.at(sign);
        boolean isArrow = token.isDash() && sentence.at(sign + 1).is('>') && sentence.touches(sign + 1);
        return token.is('/') || token.is('>') || token.is('\u2192') ? sign + 1 : isArrow ? sign + 2 : -1;
    }

    /** The first token of the position: its sign, or the exon's edge before an intron's base. */
    private int first(int index) {
        Token sign = sentence.at(index - 1);
        boolean isSigned = sentence.touches(index) && (sign.is('+') || sign.isDash());
        if (!isSigned) {
            return index;
        }
        Token edge = sentence.at(index - 2);
        boolean isEdge = sentence.touches(index - 1)
                && (edge.isNumber()
                        || edge.text().startsWith("IVS")
                        || edge.text().startsWith("ivs"));
        if (isEdge) {
            return index - 2;
        }
        return sentence.touches(index - 1) ? index : index - 1;
    }

    private Mention change(int first, int last, String position, String from, String to) {
        return new Mention.LegacyChange(
                sentence.range(first, last),
                sentence.words(first, last),
                position,
                from.charAt(0),
                to.charAt(0),
                owners.ofVariant(first, last));
    }
}
