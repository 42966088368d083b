package org.recto.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how like two genes or proteins are: {@code 64%/67.2% DNA/protein identity}, {@code 97% identical}. */
final class Identities {

    private static final Set<String> LIKENESS = Set.of("identity", "identities", "identical", "homology", "homologous");
    private static final Set<String> OF_DNA = Set.of("dna", "nucleotide", "nucleotides", "cdna", "mrna");
    private static final Set<String> OF_PROTEIN =
            Set.of("protein", "proteins", "aminoacid", "aminoacids", "acid", "acids", "peptide", "polypeptide");

    /** Words behind a capitalised word that make it a gene's name: "mouse Tert protein". */
    private static final Set<String> OF_NAMES =
            Set.of("protein", "gene", "ortholog", "orthologue", "homolog", "homologue", "has", "is", "shares", "shows");

    private static final int NEAR = 8;
    private static final int LONGEST_NAME = 6;

    private final Sentence sentence;

    /** The first word of likeness in the sentence, and whether amino acids are named before it. */
    private int likeness = -1;

    private Identities(Sentence sentence) {
        this.sentence = sentence;
        for (int i = hasPercentages() ? 0 : sentence.size(); i < sentence.size() && likeness < 0; i++) {
            likeness = sentence.in(i, LIKENESS) ? i : -1;
        }
    }

    private boolean hasPercentages() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).is('%')) {
                return true;
            }
        }
        return false;
    }

    static List<Mention> read(Sentence sentence) {
        Identities identities = new Identities(sentence);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; identities.likeness >= 0 && i < sentence.size(); i++) {
            Mention mention = identities.at(i);
            if (mention != null) {
                found.add(mention);
                i += 2;
            }
        }
        return found;
    }

    private @Nullable Mention at(int index) {
        Optional<BigDecimal> figure = Numbers.decimal(sentence.at(index));
        int next = sentence.at(index + 1).is('%') ? index + 2 : index + 1;
        if (figure.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> second =
                sentence.at(next).is('/') ? Numbers.decimal(sentence.at(next + 1)) : Optional.empty();
        if (second.isPresent() && sentence.at(next + 2).is('%')) {
            return pair(index, next + 2, figure.get(), second.get());
        }
        if (next == index + 1) {
            return null;
        }
        boolean isTwo = sentence.is(next, "and")
                && Numbers.decimal(sentence.at(next + 1)).isPresent()
                && sentence.at(next + 2).is('%');
        Mention both = isTwo
                ? respectively(
                        index,
                        next + 2,
                        figure.get(),
                        Numbers.decimal(sentence.at(next + 1)).orElseThrow())
                : null;
        return both != null
                ? both
                : sentence.at(index - 1).is('(') && sentence.at(next).is(')')
                        ? named(index, figure.get())
                        : single(index, next - 1, figure.get());
    }

    /** "89% and 93% identity at the DNA and protein levels". */
    private @Nullable Mention respectively(int first, int last, BigDecimal one, BigDecimal two) {
        int word = near(last + 1, last + 4, LIKENESS);
        for (int i = last + 1; word > 0 && i <= last + NEAR + 4; i++) {
            int other = sentence.in(i + 2, Set.of("amino")) ? i + 3 : i + 2;
            boolean isDnaFirst = sentence.in(i, OF_DNA) && sentence.in(other, OF_PROTEIN);
            boolean isProteinFirst = sentence.in(i, OF_PROTEIN) && sentence.in(other, OF_DNA);
            if (sentence.is(i + 1, "and") && (isDnaFirst || isProteinFirst)) {
                return mention(first, word, isDnaFirst ? one : two, isDnaFirst ? two : one, isDnaFirst);
            }
        }
        return null;
    }

    private @Nullable Mention pair(int first, int last, BigDecimal one, BigDecimal two) {
        int slash = last + 2;
        boolean isNamed = sentence.at(slash).is('/') && near(last + 1, last + 6, LIKENESS) >= 0;
        boolean dnaFirst = isNamed && sentence.in(slash - 1, OF_DNA) && sentence.in(slash + 1, OF_PROTEIN);
        boolean proteinFirst = isNamed && sentence.in(slash - 1, OF_PROTEIN) && sentence.in(slash + 1, OF_DNA);
        if (!dnaFirst && !proteinFirst) {
            return null;
        }
        return mention(first, near(last + 1, last + 6, LIKENESS), dnaFirst ? one : two, dnaFirst ? two : one, dnaFirst);
    }

    private @Nullable Mention single(int first, int last, BigDecimal figure) {
        int word = behind(last);
        int before = word < 0 ? before(first) : -1;
        int level = level(last);
        boolean isOfLevel = level > 0 && likeness < first && sentence.is(last + 1, "at");
        if (word < 0 && before < 0 && !isOfLevel) {
            return null;
        }
        word = word < 0 ? last : word;
        int from = level > 0 ? level - 2 : before > 0 ? Math.min(before - 4, first - 6) : first - 6;
        int to = level > 0 ? level : last + NEAR;
        boolean isDna = near(from, to, OF_DNA) >= 0;
        boolean isProtein = near(from, to, OF_PROTEIN) >= 0;
        if (isDna == isProtein) {
            return null;
        }
        return mention(first, word, isDna ? figure : null, isDna ? null : figure, isDna);
    }

    /** The word of likeness behind a figure: "93% identity", "93% of the amino acids are identical"; -1 where there is none. */
    private int behind(int last) {
        int far = sentence.is(last + 1, "of") ? last + 7 : last + 5;
        return near(last + 1, far, LIKENESS);
    }

    /** The same before it, with nothing but words between: "the amino acid identity with the mouse protein is 93%". */
    private int before(int first) {
        int reach = sentence.in(first - 1, Set.of("is", "was", "are", "of", "about", "reaches")) ? NEAR + 1 : 5;
        for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
            if (sentence.in(i, LIKENESS)) {
                return i;
            }
            boolean isNear = i >= first - 5;
            if (!isNear && !sentence.at(i).isWord() || sentence.at(i).is(';')) {
                return -1;
            }
        }
        return -1;
    }

    /** Where it is said of which level a figure is: "at the protein level"; -1 where it isn't. */
    private int level(int last) {
        boolean isNext = sentence.is(last + 1, "at");
        int end = isNext ? last + 6 : last + NEAR + 4;
        for (int i = last + 1; i <= end; i++) {
            if (sentence.is(i, "level")) {
                return i;
            }
            if (sentence.at(i).is('%')) {
                return -1; // of the next one
            }
        }
        return -1;
    }

    /** One of several in brackets behind their names, in a sentence on the likeness of amino acid sequences. */
    private @Nullable Mention named(int index, BigDecimal figure) {
        boolean isProtein = likeness < index && near(likeness - 4, likeness, OF_PROTEIN) >= 0;
        int name = index - 1;
        while (name > index - LONGEST_NAME && isNamePart(name - 1)) {
            name--;
        }
        if (!isProtein || name == index - 1) {
            return null;
        }
        boolean isHuman = near(likeness, likeness + NEAR, Set.of("human")) >= 0;
        return new Mention.Identity(
                sentence.range(name, index + 2),
                sentence.words(name, index + 2),
                null,
                figure,
                isHuman ? Species.HUMAN : null,
                sentence.plainWords(name, index - 2),
                false);
    }

    private boolean isNamePart(int index) {
        Token token = sentence.at(index);
        boolean isSymbol = token.isWord()
                && token.text().length() < 20
                && token.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return isSymbol || token.isDash() || token.isNumber() || token.lower().equals("receptor");
    }

    private Mention mention(
            int first, int last, @Nullable BigDecimal dna, @Nullable BigDecimal protein, boolean dnaFirst) {
        int species = species(first, last);
        String symbol = species >= 0 ? symbol(species + 1) : null;
        return new Mention.Identity(
                sentence.range(first, last),
                sentence.words(first, last),
                dna,
                protein,
                species < 0 ? null : Species.latin(sentence.at(species)),
                symbol,
                dnaFirst);
    }

    /** The species named nearest before the figures, or after them; humans are what others are compared with. */
    private int species(int first, int last) {
        for (int i = first - 1; i >= first - NEAR; i--) {
            if (isOther(i)) {
                return i;
            }
        }
        for (int i = last + 1; i <= last + NEAR; i++) {
            if (isOther(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOther(int index) {
        String latin = Species.latin(sentence.at(index));
        return latin != null && !latin.equals(Species.HUMAN);
    }

    private @Nullable String symbol(int index) {
        Token token = sentence.at(index);
        boolean isShort = token.isWord()
                && token.text().length() <= 12
                && Character.isLetter(token.text().charAt(0));
        boolean hasDigit = token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean isNamed = token.startsUpperCase() && sentence.in(index + 1, OF_NAMES);
        return isShort && (hasDigit || isNamed) ? token.text() : null;
    }

    private int near(int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i <= to; i++) {
            if (sentence.in(i, words)) {
                return i;
            }
        }
        return -1;
    }
}
