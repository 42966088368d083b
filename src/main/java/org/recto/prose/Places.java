package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places on chromosomes: {@code 5p13.2}, {@code chr5:35856891-35879603}. */
final class Places {

    private static final Set<String> ASSEMBLIES =
            Set.of("grch38", "grch37", "grch36", "ncbi36", "ncbi37", "hg38", "hg19", "hg18", "hg17", "t2t", "chm13");

    private Places() {}

    static List<Mention> read(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = sentence.at(i).isWord() ? band(sentence, i) : null;
            if (mention == null && sentence.at(i).isWord()) {
                mention = locus(sentence, i);
            }
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private static @Nullable Mention band(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        int arm = text.startsWith("X") || text.startsWith("Y") ? 1 : Numbers.leadingDigits(text);
        if (text.length() > 6 || arm < 1 || arm > 2 || text.length() < arm + 2 || !isArm(text.charAt(arm))) {
            return null;
        }
        String chromosome = text.substring(0, arm);
        String number = text.substring(arm + 1);
        boolean isBand = number.length() == Numbers.leadingDigits(number) && number.length() <= 2;
        if (!isBand || !isChromosome(chromosome)) {
            return null;
        }
        boolean isSub = sentence.at(index + 1).is('.')
                && sentence.touches(index + 1)
                && sentence.touches(index + 2)
                && sentence.at(index + 2).isNumber();
        int last = isSub ? index + 2 : index;
        last = stretchEnd(sentence, last);
        String band = sentence.plainWords(index, last).substring(arm);
        return new Mention.Band(sentence.range(index, last), sentence.words(index, last), chromosome, band);
    }

    /** The last token of "2p11-p12", of which only "2p11" was read; the same token where it goes no further. */
    private static int stretchEnd(Sentence sentence, int last) {
        int end = last + 2;
        String text = sentence.at(end).text();
        boolean isJoined = sentence.at(last + 1).isDash() && sentence.touches(last + 1) && sentence.touches(end);
        boolean isBand = text.length() >= 2
                && text.length() <= 3
                && isArm(text.charAt(0))
                && Numbers.leadingDigits(text.substring(1)) == text.length() - 1;
        if (!isJoined || !isBand) {
            return last;
        }
        boolean isSub = sentence.at(end + 1).is('.')
                && sentence.touches(end + 1)
                && sentence.touches(end + 2)
                && sentence.at(end + 2).isNumber();
        return isSub ? end + 2 : end;
    }

    private static boolean isArm(char c) {
        return c == 'p' || c == 'q';
    }

    private static boolean isChromosome(String text) {
        int number = Numbers.integer(text);
        return text.equals("X")
                || text.equals("Y")
                || text.equals("M")
                || text.equals("MT")
                || number >= 1 && number <= 22;
    }

    /** {@code chr5:35856891-35879603}, {@code chromosome 5: 35,856,891..35,879,603}, "chromosome 5, from … to …". */
    private static @Nullable Mention locus(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        boolean isApart = sentence.is(index, "chromosome") || sentence.is(index, "chr");
        boolean isJoined = text.length() <= 5 && sentence.at(index).lower().startsWith("chr");
        if (!isApart && !isJoined) {
            return null;
        }
        String chromosome = isApart ? sentence.at(index + 1).text() : text.substring(3);
        int from = isApart ? index + 2 : index + 1;
        boolean isIntroduced = sentence.at(from).is(':') || sentence.at(from).is(',');
        from += isIntroduced ? 1 : 0;
        from += sentence.is(from, "from") ? 1 : 0;
        int dash = from + 1;
        boolean isDotted = sentence.at(dash).is('.') && sentence.at(dash + 1).is('.');
        int to = isDotted ? dash + 2 : dash + 1;
        boolean isRange = isDotted || sentence.at(dash).isDash() || sentence.is(dash, "to");
        long start = sentence.at(from).isNumber()
                ? Numbers.longInteger(sentence.at(from).text())
                : -1;
        long end =
                sentence.at(to).isNumber() ? Numbers.longInteger(sentence.at(to).text()) : -1;
        if (!isRange || start < 1 || end < 1 || !isChromosome(chromosome)) {
            return null;
        }
        return new Mention.Locus(
                sentence.range(index, to),
                sentence.words(index, to),
                chromosome,
                start,
                end,
                assembly(sentence, index, to));
    }

    private static @Nullable String assembly(Sentence sentence, int first, int last) {
        for (int i = first - 3; i <= last + 6; i++) {
            if (sentence.in(i, ASSEMBLIES)) {
                return sentence.at(i).text();
            }
        }
        return null;
    }
}
