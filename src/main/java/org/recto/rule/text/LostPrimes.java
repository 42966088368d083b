package org.recto.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recto.rule.text.LostSigns.Slip;

/** Ends of nucleic acids without their primes, words without their apostrophes, Greek letters that became question marks. */
final class LostPrimes {

    /** Looked for before anything else, as what stands before it takes long to look at. */
    private static final String END = "(?=[53])";

    /** Numbers behind these words are labels or counts. */
    private static final String NOT_COUNTED =
            "(?<!\\b(?:exons?|introns?|codons?|types?|day|days|cases|least|number|figure|table|class|stage|grade) )(?<![\\p{L}\\p{N}.,/:+='\u2019\u2032-])";

    /** What has a 5' and a 3' one. */
    private static final Pattern BOTH = Pattern.compile(END + NOT_COUNTED
            + "(?:5 ?(?:and|or|to|/|-|and the) ?3|3 ?(?:and|or|to|/|-|and the) ?5)(?=[ -]?(?:untranslated|UTRs?\\b"
            + "|ends?\\b|flanking|non-?coding|RACE\\b|exonuclease|direction\\b|orientation\\b|LTRs?\\b|splice))");

    /** A number before a singular counts nothing: "3 UTR", "the 5 end"; "3 untranslated exons" are three. */
    private static final Pattern ONE = Pattern.compile(END + NOT_COUNTED
            + "[53](?=[ -]?(?:UTR\\b|RACE\\b)(?! ?-?\\p{L}+s\\b)|UTRs\\b"
            + "|[ -](?:untranslated|flanking|non-?coding|regulatory|upstream) (?:region|sequence|part|end|leader|DNA|exon)\\b"
            + "|(?<=\\b(?:[Tt]he|[Ii]ts|[Aa]t|to|and|of|from|in|[Aa]) [53]) "
            + "(?:end|terminus|part|portion|half|LTR|region|UTR)\\b(?! of (?:them|these)))");

    /** The partners of a fusion, each with its end: "5 RUNX1 - 3 RUNX1T1". */
    private static final Pattern PARTNERS = Pattern.compile(
            "(?=5)(?<![\\p{L}\\p{N}.-])5 ?(?=[A-Z][A-Z0-9]+ ?(?:[-\u2013\u2014]|::) ?3 ?[A-Z][A-Z0-9]+\\b)"
                    + "|(?=3)(?<=(?<![\\p{L}\\p{N}.-])5 ?[A-Z][A-Z0-9]{1,12} ?(?:[-\u2013\u2014]|::) ?)3 ?(?=[A-Z][A-Z0-9]+\\b)");

    private static final Pattern APOSTROPHE = Pattern.compile(
            "\\b(?:[Cc]hildren(?=s\\b)|(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Cc]ould|[Ww]ould)n(?=t\\b))");

    /** One of these stands wherever {@link #APOSTROPHE} finds something. */
    private static final List<String> CONTRACTED = List.of(
            "hildrens",
            "dont",
            "Dont",
            "oesnt",
            "idnt",
            "isnt",
            "Isnt",
            "asnt",
            "werent",
            "Werent",
            "havent",
            "Havent",
            "ouldnt");

    private static final Pattern GREEK = Pattern.compile(
            "(?=\\?)(?<=\\bNF-?)\\?(?=B\\b)|(?=\\?)(?<=\\b(?:IFN|TNF|TGF)-)\\?|\\?(?=-(?:catenin|actin|tubulin|globin|galactosidase|synuclein|thalass))");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private LostPrimes() {}

    static List<Slip> in(String text) {
        List<Slip> slips = new ArrayList<>();
        numbers(slips, text);
        if (CONTRACTED.stream().anyMatch(text::contains)) {
            Matcher apostrophe = APOSTROPHE.matcher(text);
            while (apostrophe.find()) {
                slips.add(new Slip(apostrophe.start(), apostrophe.end(), apostrophe.group(), apostrophe.group() + "'"));
            }
        }
        Matcher greek = GREEK.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            if (greek.region(at, text.length()).lookingAt()) {
                boolean isKappa = at + 1 < text.length() && text.charAt(at + 1) == 'B';
                slips.add(new Slip(at, at + 1, "?", isKappa ? "\u03ba" : null));
            }
        }
        return slips;
    }

    /** Looks at each 5 and 3 that begins a number; any other place would be looked at in vain. */
    private static void numbers(List<Slip> slips, String text) {
        List<Matcher> matchers = Stream.of(BOTH, ONE, PARTNERS)
                .map(pattern -> pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c != '5' && c != '3') || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
                continue;
            }
            for (Matcher matcher : matchers) {
                if (matcher.region(i, text.length()).lookingAt()) {
                    String right = DIGIT.matcher(matcher.group()).replaceAll("$0'");
                    slips.add(new Slip(i, matcher.end(), matcher.group(), right));
                }
            }
        }
    }
}
