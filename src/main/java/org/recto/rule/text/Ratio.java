package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "num.ratio",
        version = 3,
        severity = Severity.ERROR,
        title = "A share is of no more than there are, and its percentage is that of its numbers.",
        why =
                "A digit lost in a count or a percentage changes how often something is found, and is copied into reviews.",
        source =
                "Arithmetic: n of N with N above 0 and n no greater; n/N in percent within the rounding, or cut off. Only"
                        + " counts of patients, samples and the like are judged.")
public final class Ratio implements Rule {

    /** What stands between the numbers and their percentage, or the other way round. */
    private static final Pattern OPENS = Pattern.compile(
            "^(?: (?!with\\b|having\\b|whose\\b|that\\b|which\\b|and\\b|or\\b|versus\\b|vs\\b|compared\\b|in\\b|had\\b|were\\b|was\\b)"
                    + "[\\p{L}+-]+){0,5} ?[(\\[]=? ?$|^ ?= ?$");

    private static final Pattern CLOSES = Pattern.compile("^ ?(?:[)\\];]|,(?! ?[\\d~<>]))(?! ?(?:CI\\b|confidence))");
    private static final Pattern ENDS = Pattern.compile(
            "^(?: (?!with\\b|and\\b|or\\b|versus\\b|vs\\b)[\\p{L}+-]+){0,3} ?(?:[)\\];]|,(?! ?[\\d~<>]))");

    /** Another share just before: which percentage is whose is open. */
    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("\\d(?:,| and| or| vs\\.?| versus|;| to|-|\u2013) ?$");

    /** Before these two numbers are no part and whole. */
    private static final Pattern NO_SHARE = Pattern.compile(
            "(?i)(?:\\bratio|\\bscore[sd]?|\\bmales?\\b|\\bfemales?\\b|\\bsex\\b|\\bcontrols?\\b|\\bdilut|\\bgrade|\\bstage|\\bGleason"
                    + "|\\bversus\\b|\\bincreas|\\bdecreas|\\bfold\\b|\\bmore than|\\bratios)[^.;]{0,40}$");

    private static final Pattern COUNTED_BEFORE = Pattern.compile("\\b" + Counted.NOUN + " ?\\($");
    /** "18 of 16 (50%)". */
    private static final Pattern IN_PERCENT = Pattern.compile("^ ?\\(\\d+(?:\\.\\d+)? ?%\\)");

    /** "18 of 16 have it". */
    private static final Pattern SAID_OF = Pattern.compile(
            "^ (?:have|had|has|were|was|are|is|showed?|carried|carry|harbou?red|express(?:ed)?|died|responded)\\b");

    private static final Pattern OF_ALL = Pattern.compile(
            "^ of (?:the |all |these |our )?(?:(?!control|normal|wild)[\\p{L}-]+ ){0,3}" + Counted.NOUN + "\\b");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 60;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a share and its percentage", set("/protein/note", "It was seen in 5 of 6 patients (83%).")),
                accepts("a percentage cut off", set("/protein/note", "It was lost in 66% of cases (2/3).")),
                accepts("what is no share", set("/protein/note", "It rose by 150 %, at a ratio of 3/1, in 12/2003.")),
                flags("more than there are", set("/protein/note", "It was seen in 18/16 patients.")),
                flags("a percentage of other numbers", set("/protein/note", "It was seen in 5 of 6 patients (38%).")),
                accepts("a share of a whole named before", set("/protein/note", "Of 40 patients, 10 (25%) had it.")),
                flags("a percentage of another whole", set("/protein/note", "Of 40 patients, 10 (52%) had it.")),
                flags(
                        "a whole named by an abbreviation",
                        set("/protein/note", "A stromal tumour (ST) may have it. Of 40 ST, 10 (52%) had it.")),
                flags("a bracket of its own", set("/protein/note", "It was rare (2/40, 15%).")),
                flags("a rate above all", set("/protein/note", "Overall survival was 133%.")),
                flags("a share of more than all", set("/protein/note", "It was seen in 830% of the patients.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            List<Mention.Ratio> ratios = narrative.all(Mention.Ratio.class);
            List<Mention.Percentage> percentages = narrative.all(Mention.Percentage.class);
            if (ratios.isEmpty() && percentages.isEmpty()) {
                continue;
            }
            apart(inspection, narrative);
            Around around = narrative.derived(Around.class, Around::of);
            for (Mention.Ratio ratio : ratios) {
                inspection.step();
                parts(inspection, narrative, around, ratio);
            }
            int next = 0;
            for (Mention.Percentage percentage : percentages) {
                inspection.step();
                whole(inspection, narrative, around, percentage);
                while (next < ratios.size()
                        && ratios.get(next).range().end() + NEAR
                                < percentage.range().start()) {
                    next++;
                }
                for (int i = next; i < ratios.size() && i < next + 4; i++) {
                    agree(inspection, narrative, around, ratios.get(i), percentage);
                }
            }
        }
    }

    private static void apart(Inspection inspection, Narrative narrative) {
        for (Share share :
                narrative.derived(Share.Shares.class, Share.Shares::in).all()) {
            inspection.compared();
            if (share.agrees()) {
                continue;
            }
            String words = narrative.text().substring(share.start(), share.end());
            String stated = share.percent().toPlainString();
            boolean isMore = share.isMoreThanAll();
            String right = isMore ? "" : share.right().toPlainString();
            FindingBuilder finding = inspection
                    .finding(words)
                    .in(narrative, narrative.range(share.start(), share.end()))
                    .message(
                            isMore
                                    ? "\"" + words + "\" is more than there are."
                                    : share.part() + " of " + share.whole() + " is " + right + "%, not " + stated
                                            + "%.");
            if (isMore) {
                finding.working("%s > %s", share.part(), share.whole());
            } else {
                finding.working("100 \u00d7 %s / %s = %s, stated %s", share.part(), share.whole(), right, stated);
            }
        }
    }

    private static void parts(Inspection inspection, Narrative narrative, Around around, Mention.Ratio ratio) {
        Range range = ratio.range();
        String before = around.before(range.start(), NEAR);
        String after = around.after(range.end(), NEAR);
        boolean isCounted = Counted.FOLLOWS.matcher(after).lookingAt()
                || IN_PERCENT.matcher(after).lookingAt()
                || ratio.words().contains("of") && SAID_OF.matcher(after).lookingAt()
                || after.startsWith(")") && COUNTED_BEFORE.matcher(before).find();
        if (!isCounted || isNoShare(before)) {
            return;
        }
        inspection.compared();
        if (ratio.whole() == 0 || ratio.part() > ratio.whole()) {
            inspection
                    .finding(ratio.words())
                    .in(narrative, range)
                    .message("\"" + ratio.words() + "\" is more than there are.")
                    .working("%s > %s", ratio.part(), ratio.whole());
        }
    }

    /** Whether the words before two numbers, back to the end of a sentence or part of one, make them no part and whole. */
    private static boolean isNoShare(String before) {
        int from = Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1;
        return NO_SHARE.matcher(before).region(from, before.length()).find();
    }

    private static void whole(
            Inspection inspection, Narrative narrative, Around around, Mention.Percentage percentage) {
        if (percentage.high().compareTo(HUNDRED) <= 0) {
            return;
        }
        String before = around.before(percentage.range().start(), 2 * NEAR);
        String after = around.after(percentage.range().end(), NEAR);
        boolean isOfAll = OF_ALL.matcher(after).lookingAt()
                && !isNoShare(around.before(percentage.range().start(), NEAR));
        if (isOfAll || Outcome.isBetween(before, after)) {
            inspection
                    .finding(percentage.words())
                    .in(narrative, percentage.range())
                    .message("\"" + percentage.words() + "\" is more than all of them.")
                    .working("%s > 100", percentage.high().toPlainString());
        }
    }

    private static void agree(
            Inspection inspection,
            Narrative narrative,
            Around around,
            Mention.Ratio ratio,
            Mention.Percentage percentage) {
        boolean isFirst = ratio.range().end() <= percentage.range().start();
        Range one = isFirst ? ratio.range() : percentage.range();
        Range two = isFirst ? percentage.range() : ratio.range();
        if (two.start() < one.end()
                || two.start() - one.end() > NEAR
                || ratio.whole() <= 0
                || ratio.part() > ratio.whole()
                || percentage.low().compareTo(percentage.high()) != 0) {
            return;
        }
        String after = around.after(two.end(), NEAR);
        boolean isPair = OPENS.matcher(around.between(one.end(), two.start())).find()
                && (isFirst ? CLOSES : ENDS).matcher(after).lookingAt()
                && !ONE_OF_SEVERAL.matcher(around.before(one.start(), 12)).find();
        if (!isPair) {
            return;
        }
        inspection.compared();
        BigDecimal exact = BigDecimal.valueOf(ratio.part())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(ratio.whole()), 6, RoundingMode.HALF_UP);
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(Math.max(0, percentage.low().scale()));
        if (exact.subtract(percentage.low()).abs().compareTo(unit) >= 0) {
            String right = exact.setScale(Math.max(0, percentage.low().scale()), RoundingMode.HALF_UP)
                    .toPlainString();
            inspection
                    .finding(ratio.words())
                    .in(narrative, percentage.range())
                    .in(narrative, ratio.range())
                    .message("\"" + ratio.words() + "\" is " + right + "%, not " + percentage.words() + ".")
                    .working(
                            "100 \u00d7 %s / %s = %s, stated %s",
                            ratio.part(), ratio.whole(), right, percentage.low().toPlainString());
        }
    }
}
