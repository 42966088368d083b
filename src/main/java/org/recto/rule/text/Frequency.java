package org.recto.rule.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.QuickPattern;
import org.recto.rule.Stretches;
import org.recto.rule.Stretches.Stretch;
import org.recto.rule.diseases.DiseaseMention;
import org.recto.rule.diseases.DiseaseMentions;

/**
 * A sentence that says how often something is found.
 *
 * @param what all words that say what is found, where and in whom: two frequencies of the same words are of the same
 * @param symbols what looks like a gene's name
 * @param cited the citations, as written
 * @param low in percent
 * @param high in percent; the same where there is one figure
 * @param start first character of the sentence
 * @param end the one after its last
 */
record Frequency(
        Set<String> what,
        List<String> symbols,
        String cited,
        BigDecimal low,
        BigDecimal high,
        boolean isRough,
        int start,
        int end) {

    /** Those of one text. */
    record Frequencies(List<Frequency> all) {
        Frequencies {
            all = List.copyOf(all);
        }
    }

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d.,\\p{L}])(\\d{1,3}(?:\\.\\d+)?)(?: ?%?(?:-|\u2013| to )(\\d{1,3}(?:\\.\\d+)?))? ?%");

    private static final QuickPattern EVENT =
            QuickPattern.words("mutat\\w+|delet\\w+|amplif\\w+|rearrang\\w+|translocat\\w+"
                    + "|overexpress\\w+|hypermethylat\\w+|methylat\\w+|fusions?");

    /** Bounds and comparisons have no figure of their own. */
    private static final QuickPattern OPEN = QuickPattern.words(
            "up to|more|less|least|most|over|under|below|above|than|only|increas\\w+|decreas\\w+|whereas|while|but|versus|vs"
                    + "|remaining|other|others|respectively|survival|response|identity|homology|not|no|without|these|those|them|which"
                    + "|study|series|cohort|among|risk");

    private static final String BOUNDS = "<>\u2264\u2265~";

    private static final Pattern ROUGH =
            Pattern.compile("(?i)\\b(?:about|approximately|around|nearly|almost|roughly|some|circa|ca)\\b");

    private static final Pattern CITED = Pattern.compile("\\[[^\\]]*@[^\\]]*\\]|\\([^()]*\\b(?:19|20)\\d\\d[a-z]?\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    /** Words that say nothing of what, where or in whom. */
    private static final Set<String> EMPTY = new TreeSet<>(Arrays.asList(
            ("the a an of in is are was were be been has have had found detected identified reported described seen observed"
                            + " present occur occurs occurring about approximately around nearly almost roughly some circa patients"
                            + " patient cases case samples sample tumors tumor gene genes and with for it its by also frequency"
                            + " frequent frequently can may all this that on at to")
                    .split(" ")));

    static Frequencies in(String text) {
        List<Frequency> found = new ArrayList<>();
        if (text.indexOf('%') < 0) {
            return new Frequencies(found);
        }
        for (Stretch sentence : Stretches.sentences(text)) {
            String words = sentence.of(text).stripLeading();
            add(found, words, sentence.end() - words.length());
        }
        return new Frequencies(found);
    }

    private static void add(List<Frequency> found, String sentence, int start) {
        if (sentence.indexOf('%') < 0) {
            return;
        }
        String plain = CITED.matcher(sentence)
                .replaceAll(cited -> " ".repeat(cited.group().length()));
        Matcher percent = PERCENT.matcher(plain);
        if (!percent.find()
                || !EVENT.isIn(plain)
                || OPEN.isIn(plain)
                || plain.chars().anyMatch(c -> BOUNDS.indexOf(c) >= 0)) {
            return;
        }
        int from = percent.start();
        int to = percent.end();
        BigDecimal low = new BigDecimal(percent.group(1));
        BigDecimal high = percent.group(2) == null ? low : new BigDecimal(percent.group(2));
        List<DiseaseMention> diseases = DiseaseMentions.in(plain).all();
        boolean isOne = !diseases.isEmpty()
                && diseases.stream().map(Frequency::name).distinct().count() == 1;
        String rest = plain.substring(0, from) + " " + plain.substring(to);
        if (percent.find() || !isOne || high.compareTo(low) < 0) {
            return;
        }
        for (DiseaseMention disease : diseases) {
            rest = rest.replace(disease.words(), " ");
        }
        Set<String> what = new TreeSet<>();
        what.add("=" + name(diseases.getFirst()));
        List<String> symbols = new ArrayList<>();
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            boolean isSymbol = word.group().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                    && !(word.start() == 0 && word.group().substring(1).chars().allMatch(Character::isLowerCase));
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (isSymbol) {
                symbols.add(word.group());
            } else if (!EMPTY.contains(lower)) {
                what.add(lower.length() > 4 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
            }
        }
        StringBuilder cited = new StringBuilder();
        Matcher citation = CITED.matcher(sentence);
        while (citation.find()) {
            cited.append(citation.group());
        }
        found.add(new Frequency(
                what,
                symbols,
                cited.toString(),
                low,
                high,
                ROUGH.matcher(plain).find(),
                start,
                start + sentence.length()));
    }

    /** The disease's name, also where it is abbreviated; kinds of a disease have names of their own. */
    private static String name(DiseaseMention mention) {
        List<String> meanings = mention.abbreviation() == null
                ? List.of()
                : ShortForms.MEANINGS.getOrDefault(mention.abbreviation(), List.of());
        List<DiseaseMention> named =
                meanings.size() == 1 ? DiseaseMentions.in(meanings.getFirst()).all() : List.of();
        return named.isEmpty() ? mention.name() : named.getFirst().name();
    }

    /** Whether no figure is meant by both, rounding and "about" allowed for. */
    boolean isApartFrom(Frequency other) {
        double slack = Math.max(1, 0.1 * Math.max(high.doubleValue(), other.high.doubleValue()))
                * (isRough || other.isRough ? 2 : 1);
        return low.doubleValue() - other.high.doubleValue() > slack
                || other.low.doubleValue() - high.doubleValue() > slack;
    }

    /** The figure or the range, as it is shown. */
    String figure() {
        return low.equals(high) ? low.toPlainString() : low.toPlainString() + "-" + high.toPlainString();
    }
}
