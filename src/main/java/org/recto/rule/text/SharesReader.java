package org.recto.rule.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.QuickPattern;

/** Finds shares of a whole that the same sentence or the same bracket names. */
final class SharesReader {

    private static final String INTEGER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,6})";
    private static final String PERCENT = "(\\d{1,3}(?:\\.\\d{1,3})?) ?%";
    private static final String ROUGH = "(about |approximately |around |nearly |almost |ca\\.? |circa |~ ?)?";
    private static final String RATIO = "(\\d{1,6})(?:/| of | out of )(\\d{1,6})";

    private static final QuickPattern BREAK =
            QuickPattern.at(".!?\n", "", "(?<!\\bal|\\bvs|\\bcf|\\bca)[.!?]\\s+(?=[\\p{Lu}\\d\\[])|\\n\\s*\\n");

    private static final QuickPattern RATIO_FIRST = QuickPattern.at(
            "([", "0123456789", "[(\\[]" + RATIO + "(?: " + Counted.NOUN + ")?[,;] ?" + ROUGH + PERCENT + "[)\\]]");
    private static final QuickPattern PERCENT_FIRST = QuickPattern.at(
            "([", "", "[(\\[]" + ROUGH + PERCENT + "[,;] ?" + RATIO + "(?: " + Counted.NOUN + ")?[)\\]]");

    /** Before these two numbers are no part and whole. */
    private static final Pattern NO_SHARE = Pattern.compile(
            "(?i)(?:ratio|score|male|\\bsex\\b|\\b(?:wo)?men\\b|control|dilut|grade|stage|Gleason|versus|\\bvs\\b|increas|decreas|fold"
                    + "|chromosom|somy\\b|somies|exon|codon|type|phase|allele)[^.;]{0,40}$");

    /** Those who are counted, or what they have, by its abbreviation: {@code Of 40 T-ALL, 10 (25%)}. */
    private static final String WHOSE = "(" + Counted.NOUN
            + "|(?:[BT]-)?[A-Z]{2,5}s?|xenografts?|persons?|people|men|women|boys|girls|males|females|lesions?|neoplasms?|kindreds?|relatives)";

    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:(?:Of|Out of|Among|Amongst|among|amongst)(?: the| these| all| our)?"
                    + "|(?:Of|In|Among) a total of"
                    + "|(?:[Ii]n|[Oo]f|[Aa]mong|[Ff]rom) (?:an?|the|our|their|this) (?:[\\p{L}-]+ ){0,3}(?:series|cohort|panel|study|collection)"
                    + " of) " + INTEGER
                    + " (?:(?!and |or |with |in |to |for |from |of )[\\p{L}\\d+-]*\\p{L}[\\p{L}\\d+-]* ){0,5}?" + WHOSE
                    + "\\b(?! " + Counted.NOUN + "\\b)(?! ?[(\\[]\\d[\\d.]* ?%)");

    private static final Pattern PART = Pattern.compile("(?<![\\w.,/+-])" + INTEGER + " ?[(\\[]" + PERCENT + "[)\\]]");

    /** What the part comes after, so that it is no number of an exon or a chromosome. */
    private static final Pattern LEADS =
            Pattern.compile("(?:(?<!\\d)[,;:]|\\b(?:in|only|just)|(?<!\\d )\\band) $|" + WHOSE + " $");

    private static final Pattern NAMES = Pattern.compile(
            "(?i)\\b(?:chromosomes?|exons?|introns?|codons?|\\w*som(?:y|ies)|HPV|types?|grades?|stages?|days?|weeks?|months?|years?)\\b[^.;]{0,40}$");

    private static final Pattern GOES_ON = Pattern.compile(
            "^(?: " + WHOSE
                    + ")?(?: ?[\\[(][^\\])%]*[\\])])?(?: (?:had|has|have|were|was|are|is|show\\w*|carr(?:y|ied)|harbou?red|express(?:ed)?|died|relapsed"
                    + "|responded|developed|displayed|exhibited|presented|achieved|received|contained|demonstrated|tested|and)\\b| ?[.;]| ?,(?! ?\\d)|\\s*$)");

    /** Where the percentage may be of others, or of no count. */
    private static final QuickPattern OPEN = QuickPattern.words(
            "respectively|versus|vs|compared|whereas|than|former|latter|estimated|actuarial|cumulative|probability|evaluable"
                    + "|evaluated|informative|available|assessable|analy[sz]able|remaining|rest|others?|alleles?|chromosomes|metaphases|cells|groups?"
                    + "|subgroups?|subsets?|whom|which|whose|of (?:these|those|them)|each|per|both|follow-?up|aged?");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/+-])" + INTEGER + "(?![\\w/]|[.,]\\d)");
    private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private SharesReader() {}

    static List<Share> read(String text) {
        List<Share> found = new ArrayList<>();
        String plain = text.replace('\u00a0', ' ');
        brackets(found, plain);
        QuickPattern.Search breaks = BREAK.search(plain);
        int start = 0;
        while (breaks.find()) {
            apart(found, plain.substring(start, breaks.found().start() + 1).replace('\n', ' '), start);
            start = breaks.found().end();
        }
        apart(found, plain.substring(start).replace('\n', ' '), start);
        return found;
    }

    private static void brackets(List<Share> found, String text) {
        QuickPattern.Search ratios = RATIO_FIRST.search(text);
        Matcher first = ratios.found();
        while (ratios.find()) {
            bracket(found, text, first, new String[] {first.group(1), first.group(2), first.group(3), first.group(4)});
        }
        QuickPattern.Search percentages = PERCENT_FIRST.search(text);
        Matcher second = percentages.found();
        while (percentages.find()) {
            bracket(found, text, second, new String[] {
                second.group(3), second.group(4), second.group(1), second.group(2)
            });
        }
    }

    /** The groups are the part, the whole, "about" and the percentage. */
    private static void bracket(List<Share> found, String text, Matcher match, String[] groups) {
        long part = Long.parseLong(groups[0]);
        long whole = Long.parseLong(groups[1]);
        Share share = Share.of(part, whole, groups[3], match.start() + 1, match.end() - 1);
        String before = text.substring(Math.max(0, match.start() - 60), match.start());
        boolean isDate = part <= 12 && whole >= 1900 && whole <= 2100;
        boolean isOddsOf = share.ofWhole(part + whole).agrees();
        boolean isTold = part > whole && Counted.FOLLOWS.matcher(match.group()).find();
        if (whole == 0
                || isDate
                || isOddsOf
                || isTold
                || NO_SHARE.matcher(before).find()) {
            return;
        }
        found.add(
                groups[2] == null
                        ? share
                        : new Share(part, whole, share.percent(), BigDecimal.valueOf(3), share.start(), share.end()));
    }

    /** The one share of a sentence's one whole that doesn't agree, or all where they do. */
    private static void apart(List<Share> found, String sentence, int offset) {
        if (sentence.indexOf('%') < 0) {
            return;
        }
        Matcher whole = WHOLE.matcher(sentence);
        if (!whole.find() || OPEN.isIn(sentence)) {
            return;
        }
        long all = number(whole.group(1));
        int from = whole.end();
        String noun = singular(whole.group(2));
        if (all == 0 || whole.find()) {
            return;
        }
        List<Share> parts = new ArrayList<>();
        Matcher part = PART.matcher(sentence);
        part.region(from, sentence.length()).useTransparentBounds(true);
        while (part.find()) {
            parts.add(Share.of(number(part.group(1)), all, part.group(2), part.start(), part.end()));
        }
        List<Share> odd = parts.stream().filter(share -> !share.agrees()).toList();
        if (odd.isEmpty()) {
            found.addAll(parts.stream().map(share -> moved(share, offset)).toList());
        } else if (odd.size() == 1 && isOfAll(sentence, from, noun, odd.getFirst(), parts)) {
            found.add(moved(odd.getFirst(), offset));
        }
    }

    private static boolean isOfAll(String sentence, int from, String noun, Share odd, List<Share> parts) {
        String before = sentence.substring(0, odd.start());
        Matcher after = GOES_ON.matcher(sentence.substring(odd.end()));
        boolean isYear = odd.part() >= 1900 && odd.part() <= 2100;
        if (odd.isMoreThanAll()
                || isYear
                || !LEADS.matcher(before).find()
                || NAMES.matcher(before.substring(from)).find()
                || !after.find()
                || after.group(1) != null && !singular(after.group(1)).equals(noun)) {
            return false;
        }
        // what is left between them once shares and brackets are gone must hold no other count or percentage
        String between = BRACKET.matcher(PART.matcher(before.substring(from)).replaceAll(" "))
                .replaceAll(" ");
        return between.indexOf('%') < 0 && !NUMBER.matcher(between).find() && !isOfAnother(sentence, odd, parts);
    }

    /** Whether the percentage is that of another number, or of those that other shares leave or make together. */
    private static boolean isOfAnother(String sentence, Share odd, List<Share> parts) {
        long sum = 0;
        for (Share share : parts) {
            if (share != odd) {
                sum += share.part();
                if (odd.ofWhole(odd.whole() - share.part()).agrees()
                        || odd.ofWhole(sum).agrees()
                        || odd.ofWhole(odd.whole() - sum).agrees()) {
                    return true;
                }
            }
        }
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            if (number.start() != odd.start()
                    && odd.ofWhole(number(number.group(1))).agrees()) {
                return true;
            }
        }
        return false;
    }

    private static Share moved(Share share, int offset) {
        return new Share(
                share.part(),
                share.whole(),
                share.percent(),
                share.tolerance(),
                share.start() + offset,
                share.end() + offset);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private static String singular(String noun) {
        return noun.replace("ou", "o").replaceFirst("s$", "");
    }
}
