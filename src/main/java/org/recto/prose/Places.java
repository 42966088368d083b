package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places on chromosomes: {@code 5p13.2}, {@code chr5:35856891-35879603}. */
final class Places {

    /** What a position on a chromosome is at least, the larger of two, and the smaller. */
    private static final long SMALLEST_OF_ALL = 1_000_000;

    private static final long SMALLEST = 100_000;

    /** How many tokens at most a place takes that names its chromosome. */
    private static final int LONGEST_LOCUS = 9;

    private Places() {}

    static List<Mention> read(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        Boolean isGenomic = null; // looked for once where something may rest on it
        int known = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = sentence.at(i).isWord() ? band(sentence, i) : null;
            if (mention == null && sentence.at(i).isWord()) {
                mention = locus(sentence, i);
            }
            if (mention == null && i >= known) {
                Mention.Locus positions = positions(sentence, i);
                if (positions != null && isGenomic == null) {
                    isGenomic = Assemblies.isGenomic(sentence);
                }
                mention = Boolean.TRUE.equals(isGenomic) ? positions : null;
            }
            if (mention != null) {
                found.add(mention);
            }
            if (mention instanceof Mention.Locus) {
                known = i + LONGEST_LOCUS;
            }
        }
        return found;
    }

    /**
     * Two positions without their chromosome: "from 39,771,328 to 39,786,309", "starts at … and ends at … bp". Numbers
     * so large count nothing else in a sentence that speaks of bases, of a chromosome or of an assembly.
     */
    private static Mention.@Nullable Locus positions(Sentence sentence, int index) {
        long start = position(sentence, index);
        if (start < 0) {
            return null;
        }
        int joint = index + 1;
        boolean isDotted = sentence.at(joint).is('.') && sentence.at(joint + 1).is('.');
        boolean isJoined = isDotted || sentence.at(joint).isDash() || sentence.is(joint, "to");
        int to = isDotted ? joint + 2 : joint + 1;
        if (sentence.is(joint, "bp")) {
            joint++;
        }
        if (!isJoined && sentence.is(joint, "and")) {
            to = joint + 1;
            to += sentence.in(to, Set.of("ends", "ending", "end")) ? 1 : 0;
            to += sentence.is(to, "at") ? 1 : 0;
            boolean isBetween = sentence.is(index - 1, "between");
            isJoined = to > joint + 1 || isBetween;
        }
        long end = position(sentence, to);
        boolean isMeant = isJoined && end >= 0 && isOnePlace(Math.min(start, end), Math.max(start, end));
        return !isMeant
                ? null
                : new Mention.Locus(
                        sentence.range(index, to),
                        sentence.words(index, to),
                        null,
                        start,
                        end,
                        Assemblies.near(sentence, index, to));
    }

    /** Whether two positions are near each other, as far as they lie along the chromosome. */
    private static boolean isOnePlace(long low, long high) {
        return high >= SMALLEST_OF_ALL && high / 2 <= low;
    }

    private static long position(Sentence sentence, int index) {
        boolean isNumber =
                sentence.at(index).isNumber() && sentence.at(index).text().indexOf('.') < 0;
        long position = isNumber ? Numbers.longInteger(sentence.at(index).text()) : -1;
        return position >= SMALLEST ? position : -1;
    }

    private static @Nullable Mention band(Sentence sentence, int index) {
        String text = sentence.at(index).text();
        if (!isBandStart(text.charAt(0))) {
            return null;
        }
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

    private static boolean isBandStart(char c) {
        return c >= '0' && c <= '9' || c == 'X' || c == 'Y';
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
        if (!sentence.at(index).lower().startsWith("chr")) {
            return null;
        }
        boolean isApart = sentence.is(index, "chromosome") || sentence.is(index, "chr");
        boolean isJoined = text.length() <= 5;
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
                Assemblies.near(sentence, index, to));
    }
}
