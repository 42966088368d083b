package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.rule.QuickPattern;
import org.recto.rule.Stretches;
import org.recto.rule.Stretches.Stretch;

/**
 * A sentence that ties something of the gene to the patients' outcome.
 *
 * @param start its first character in the text
 * @param end the one after its last
 * @param measure what is measured: expression, mutation …
 * @param effect what it goes along with
 * @param isLess whether it is said of little or none of it
 * @param ages whom it is said of: children, adults, or 0 where that is not said
 */
record Outcome(int start, int end, String measure, Effect effect, boolean isLess, int ages) {

    enum Effect {
        GOOD,
        POOR,
        NONE
    }

    /** What one text says. */
    record Outcomes(List<Outcome> all) {
        Outcomes {
            all = List.copyOf(all);
        }
    }

    private static final String OUTCOME =
            "(?:prognos\\w+|(?:clinical |overall |patient )?outcomes?|survival(?: rates?| times?)?|\\bOS\\b|\\bDFS\\b|\\bPFS\\b|\\bEFS\\b)";

    private static final QuickPattern NONE = QuickPattern.words(
            "not|no|neither|without|lack of",
            "\\b(?:(?: \\w+){0,4}? (?:associat\\w+|correlat\\w+|predict\\w*|influenc\\w+|affect\\w*"
                    + "|impact|effect|relat\\w+|link\\w*|prognostic|value|significance|differ\\w*)\\b[^.;]{0,60}?(?:"
                    + OUTCOME
                    + "|\\bprognostic\\b)|(?<=\\bnot?) prognostic\\b)");

    private static final QuickPattern POOR = QuickPattern.words(
            "poor(?:er)?|worse(?:ned)?|worst|unfavou?rable|adverse|inferior|dismal|bad|shorter|shortened|decreased|reduced|lower",
            " (?:(?:clinical|overall|disease-free|event-free|progression-free|relapse-free|patient|patients'|and|or) ){0,3}"
                    + OUTCOME);

    private static final QuickPattern GOOD = QuickPattern.words(
            "good|better|best|favou?rable|improved|superior|excellent|longer|prolonged|increased|higher",
            " (?:(?:clinical|overall|disease-free|event-free|progression-free|relapse-free|patient|patients'|and|or) ){0,3}"
                    + OUTCOME);

    private static final QuickPattern TIE = QuickPattern.words(
            "associat\\w+|correlat\\w+|predict\\w*|confer\\w*|indicat\\w+|linked|related|marker|had|have|has|show\\w*|influenc\\w+"
                    + "|affect\\w*|impact|effect|value|significance|differ\\w*");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:(over)?express\\w+|(mutat\\w+|mutants?)|(polymorphisms?|genotypes?|alleles?|SNPs?)|(hyper|hypo)?methylat\\w+"
                    + "|(amplific\\w+|gains?|copy number)|(delet\\w+|loss)|(fusions?|translocations?|rearrang\\w+))\\b");

    private static final List<String> MEASURES =
            List.of("expression", "mutation", "polymorphism", "methylation", "amplification", "deletion", "fusion");

    private static final Pattern LESS = Pattern.compile(
            "(?i)\\b(?:low(?:er)?|loss of|reduced|decreased|absent|absence of|lack of|weak|down-?regulat\\w+|negative|wild[- ]?type"
                    + "|hypo\\w+|without)\\b");

    private static final Pattern LESS_BEHIND = Pattern.compile(
            "(?: levels?)?(?: is| was| were)? (?:low|lost|absent|reduced|decreased)\\b(?! \\w*\\s?surviv)");

    /** One of these stands in every sentence on an outcome. */
    private static final List<String> TELLING = List.of("rognos", "utcome", "urvival", "OS", "DFS", "PFS", "EFS");

    private static final Pattern CHILDREN =
            Pattern.compile("\\b(?:child\\w*|pa?ediatric|infants?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADULTS = Pattern.compile("\\b(?:adults?|elderly)\\b", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 30;

    /** In these the two sides of a comparison stand in one sentence, or another gene decides. */
    private static final QuickPattern MIXED =
            QuickPattern.words("whereas|while|but|however|than|compared|in contrast|although|unlike|conversely|except");

    static Outcomes in(String text) {
        List<Outcome> found = new ArrayList<>();
        if (TELLING.stream().noneMatch(text::contains)) {
            return new Outcomes(found);
        }
        for (Stretch sentence : Stretches.sentences(text)) {
            Outcome outcome = of(sentence.of(text).strip(), sentence.start(), sentence.end());
            if (outcome != null) {
                found.add(outcome);
            }
        }
        return new Outcomes(found);
    }

    private static @Nullable Outcome of(String sentence, int start, int end) {
        if (TELLING.stream().noneMatch(sentence::contains)) {
            return null;
        }
        boolean isNone = NONE.isIn(sentence);
        boolean isPoor = POOR.isIn(sentence);
        boolean isGood = GOOD.isIn(sentence);
        Matcher measure = MEASURE.matcher(sentence);
        boolean isOne = isNone ? !(isPoor && isGood) : isPoor != isGood;
        if (!isOne || !TIE.isIn(sentence) || MIXED.isIn(sentence) || !measure.find()) {
            return null;
        }
        boolean isLess = LESS.matcher(sentence.substring(Math.max(0, measure.start() - NEAR), measure.start()))
                        .find()
                || LESS_BEHIND
                        .matcher(sentence)
                        .region(measure.end(), sentence.length())
                        .lookingAt();
        int ages =
                CHILDREN.matcher(sentence).find() ? 1 : ADULTS.matcher(sentence).find() ? 2 : 0;
        Effect effect = isNone ? Effect.NONE : isPoor ? Effect.POOR : Effect.GOOD;
        return new Outcome(start, end, kind(measure), effect, isLess, ages);
    }

    private static String kind(Matcher measure) {
        String words = measure.group().toLowerCase(java.util.Locale.ROOT);
        int kind = words.contains("express")
                ? 0
                : words.startsWith("mut")
                        ? 1
                        : measure.group(3) != null
                                ? 2
                                : words.contains("methyl")
                                        ? 3
                                        : measure.group(5) != null ? 4 : measure.group(6) != null ? 5 : 6;
        return MEASURES.get(kind);
    }

    /** Whether a reader would want to see both: good against poor of the same, or no effect against one. */
    boolean isAgainst(Outcome other) {
        if (ages != 0 && other.ages != 0 && ages != other.ages) {
            return false;
        }
        if (effect == Effect.NONE || other.effect == Effect.NONE) {
            return effect != other.effect;
        }
        boolean isSame = measure.equals(other.measure);
        return isSame && (effect == other.effect) == (isLess != other.isLess);
    }
}
