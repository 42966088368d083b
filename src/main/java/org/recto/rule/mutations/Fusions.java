package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.prose.Range;
import org.recto.rule.CodePoints;
import org.recto.rule.QuickPattern;

/** Pairs of genes in a narrative that a slash or hyphen joins, as authors wrote fusions. */
record Fusions(List<Pair> pairs) {

    /**
     * @param isCalledFusion whether the words beside it call it one, or a translocation stands there
     */
    record Pair(Range range, String five, String three, boolean isCalledFusion) {
        String modern() {
            return five + "::" + three;
        }
    }

    private static final String GENE = "([A-Z][A-Z0-9]{1,9}[a-z\u03b1-\u03c9]{0,2}[0-9]{0,2})";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final QuickPattern PAIR = QuickPattern.at(
            CAPITALS,
            CAPITALS + "0123456789",
            GENE + "[/\\-\u2013]" + GENE + "(?![\\p{L}\\p{N}_/:@]|[-\u2013][A-Z0-9]|\\.[0-9])");
    private static final String WORD = "(?:fusion|fused|fuses|chim(?:a)?er|hybrid|rearrang|translocat)";
    private static final Pattern BEHIND = Pattern.compile(
            "\\)?[ -]{1,2}(?:(?:gene|onco(?:gene|protein)|positive|\\p{L}+) )?" + WORD
                    + ".*|[ (,]{1,3}t\\([0-9XY]+;[0-9XY]+\\).*",
            Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:.*[^\\p{L}])?" + WORD + "\\p{L}*"
                    + "(?: (?:gene|genes|protein|proteins|transcript|transcripts|product|of|the|and|is|called|named|a|an|between))*"
                    + "[ (,:]{1,3}|.*t\\([0-9XY]+;[0-9XY]+\\)(?:\\([pq0-9.;]+\\))?[ (,:/]{1,3}",
            Pattern.DOTALL);
    private static final int NEAR = 50;

    /** Methods, diseases, tags and the like, which stand beside genes and fusions and are neither. */
    private static final Set<String> NO_GENES = Set.of(
            "AND", "OR", "DNA", "RNA", "CDNA", "MRNA", "RT", "PCR", "QPCR", "FISH", "NGS", "CGH", "SNP", "NK", "HLA",
            "WHO", "FAB", "ALL", "AML", "CML", "CLL", "MDS", "MPN", "MPD", "APL", "APML", "CMML", "NHL", "DLBCL", "MCL",
            "ALCL", "MALT", "TCL", "BCP", "ATLL", "GIST", "GFP", "EGFP", "YFP", "CFP", "RFP", "GST", "MBP", "GAL4",
            "FLAG", "HIS", "LUC", "LEXA", "VP16", "FC", "HA", "II", "III", "IV", "VI", "VII", "US", "UK", "EU");

    static Fusions read(String text) {
        List<Pair> pairs = new ArrayList<>();
        CodePoints codePoints = new CodePoints(text);
        QuickPattern.Search search = PAIR.search(text);
        Matcher pair = search.found();
        while (search.find()) {
            if (isApart(text, pair.start())
                    && isGene(pair.group(1))
                    && isGene(pair.group(2))
                    && !isMarker(pair.group(1), pair.group(2))) {
                boolean isCalled = BEHIND.matcher(text)
                                .region(pair.end(), Math.min(text.length(), pair.end() + NEAR))
                                .matches()
                        || BEFORE.matcher(text)
                                .region(Math.max(0, pair.start() - NEAR), pair.start())
                                .matches();
                pairs.add(new Pair(codePoints.range(pair.start(), pair.end()), pair.group(1), pair.group(2), isCalled));
            }
        }
        return new Fusions(List.copyOf(pairs));
    }

    /** Whether nothing before it makes it part of a longer word or list. */
    private static boolean isApart(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return !Character.isLetterOrDigit(before) && "_/:.@+-\u2013".indexOf(before) < 0;
    }

    private static boolean isGene(String name) {
        return !NO_GENES.contains(name) && name.chars().anyMatch(Character::isLetter);
    }

    /** CD4/CD8 are cells. */
    private static boolean isMarker(String one, String other) {
        return one.matches("CD[0-9]+[a-z]?") && other.matches("CD[0-9]+[a-z]?");
    }
}
