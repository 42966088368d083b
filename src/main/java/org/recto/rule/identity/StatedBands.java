package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Range;
import org.recto.prose.Species;
import org.recto.prose.Word;
import org.recto.rule.ReadValues;

/**
 * The bands in which a narrative says that genes lie: "RUNX1 (21q22.12)", "the gene maps to chromosome 16p12". Bands of
 * breakpoints, losses and gains are not among them.
 *
 * @param bands in the order of the text
 */
record StatedBands(List<Stated> bands) {

    /**
     * @param owner the name of the gene, empty where it is "the gene"
     * @param range of the band
     */
    record Stated(String owner, CytoBand band, Range range) {}

    private static final Set<String> VERBS = Set.of(
            "maps", "mapped", "map", "located", "localized", "localised", "lies", "situated", "resides", "assigned");
    private static final Set<String> AUXILIARIES = Set.of("is", "was", "has", "been", "also", "are", "were");
    private static final Set<String> BETWEEN = Set.of(
            "to",
            "on",
            "at",
            "in",
            "the",
            "human",
            "chromosome",
            "chromosomal",
            "chr",
            "band",
            "bands",
            "sub-band",
            "region",
            "locus",
            "long",
            "short",
            "arm",
            "of",
            "position",
            "cytogenetic",
            "within",
            ",",
            "p",
            "q",
            "(");
    private static final Pattern CHROMOSOME = Pattern.compile("1?[0-9]|2[0-2]|X|Y");

    private static final int FARTHEST = 10;

    static StatedBands of(String text) {
        List<Stated> found = new ArrayList<>();
        for (List<Word> sentence : ReadValues.sentences(text)) {
            for (int i = 1; i < sentence.size(); i++) {
                String word = sentence.get(i).text();
                if (word.length() >= 2 && mayStart(word.charAt(0))) {
                    read(sentence, i, found);
                }
            }
        }
        return new StatedBands(List.copyOf(found));
    }

    private static boolean mayStart(char first) {
        return first >= '1' && first <= '9' || first == 'X' || first == 'Y';
    }

    private static void read(List<Word> sentence, int first, List<Stated> found) {
        if (sentence.get(first).isJoined() && !sentence.get(first - 1).text().equals("(")) {
            return;
        }
        int last = first;
        StringBuilder text = new StringBuilder(sentence.get(first).text());
        while (last + 1 < sentence.size()
                && sentence.get(last + 1).isJoined()
                && last - first < FARTHEST
                && (sentence.get(last + 1).isName()
                        || sentence.get(last + 1).isDash()
                        || sentence.get(last + 1).text().equals("."))) {
            text.append(sentence.get(++last).text());
        }
        if (text.charAt(text.length() - 1) == '.') { // the sentence's own
            text.setLength(text.length() - 1);
            last--;
        }
        List<CytoBand> bands = CytoBand.parse(text.toString());
        String owner = bands.size() == 1 ? owner(sentence, first, last) : null;
        if (owner != null) {
            Range range = new Range(
                    sentence.get(first).range().start(),
                    sentence.get(last).range().end());
            found.add(new Stated(owner, bands.getFirst(), range));
        }
    }

    /** The gene that is said to lie in a band, empty where it is "the gene", {@code null} where none is. */
    private static @Nullable String owner(List<Word> sentence, int first, int last) {
        boolean isBracketed = first >= 2 && sentence.get(first - 1).text().equals("(");
        if (isBracketed
                && last + 1 < sentence.size()
                && ");,".contains(sentence.get(last + 1).text())) {
            String name = name(sentence, first - 2);
            boolean isSaid = name.isEmpty() || VERBS.contains(name);
            return isSaid || isOthers(sentence, first - 2) ? null : name;
        }
        int verb = first - 1;
        while (verb > 0
                && first - verb <= FARTHEST
                && isBetween(sentence.get(verb).text())) {
            verb--;
        }
        if (!VERBS.contains(sentence.get(verb).text()) || verb == first - 1) {
            return null;
        }
        int subject = verb - 1;
        while (subject > 0 && AUXILIARIES.contains(sentence.get(subject).text())) {
            subject--;
        }
        return subject < 0 || isOthers(sentence, subject) ? null : subject(sentence, subject);
    }

    private static @Nullable String subject(List<Word> sentence, int last) {
        String noun = sentence.get(last).text();
        if (!noun.equals("gene") && !noun.equals("locus")) {
            return name(sentence, last);
        }
        String before = last == 0 ? "" : sentence.get(last - 1).text();
        boolean isTheGene = last == 1 && before.matches("The|This")
                || last == 2
                        && before.equals("human")
                        && sentence.getFirst().text().equals("The");
        return isTheGene ? "" : last == 0 ? null : name(sentence, last - 1);
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || CHROMOSOME.matcher(word).matches();
    }

    private static boolean isOthers(List<Word> sentence, int last) {
        for (int i = Math.max(0, last - 4); i <= last; i++) {
            if (Species.isAnimal(sentence.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The name that ends at a word, its parts joined by hyphens included. */
    private static String name(List<Word> sentence, int last) {
        if (!sentence.get(last).isName()) {
            return "";
        }
        int first = last;
        while (first > 1
                && sentence.get(first).isJoined()
                && sentence.get(first - 1).isDash()
                && sentence.get(first - 1).isJoined()) {
            first -= 2;
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            name.append(sentence.get(i).isDash() ? "-" : sentence.get(i).text());
        }
        return name.toString();
    }
}
