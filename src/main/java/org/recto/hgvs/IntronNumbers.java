package org.recto.hgvs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Variants whose position is counted from an intron's number, {@code IVS5+1G>A}, on a transcript whose exons are known.
 * Intron 5 is the one behind exon 5: by the exons' labels first, which are the numbers in use, and by their order where
 * that is another one.
 */
public final class IntronNumbers {

    private static final String SIGN = "\\s*([-+\u2013\u2212])\\s*([1-9][0-9]{0,7})";
    private static final Pattern FORM = Pattern.compile("(?:([^\\s:]{1,60}):)?(?:c\\.)?(?i:IVS)\\s?-?([1-9][0-9]{0,3})"
            + SIGN + "(?:_(?:(?i:IVS)\\s?\\2)?" + SIGN + ")?\\s*(\\S.{0,200})");

    private IntronNumbers() {}

    /** Whether a text is such a variant. */
    public static boolean isOne(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** The reference before the colon, where one is named. */
    public static Optional<String> reference(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.ofNullable(form.group(1)) : Optional.empty();
    }

    /** The same counted from the exon beside it, the likeliest first; none where the transcript has no such intron. */
    public static List<String> corrections(String text, Layout layout) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return List.of();
        }
        List<LaidExon> exons = layout.exons();
        String label = form.group(2);
        Set<Integer> before = new LinkedHashSet<>();
        OptionalInt labelled = IntStream.range(0, exons.size())
                .filter(i -> exons.get(i).label().equals(label))
                .findFirst();
        labelled.ifPresent(before::add);
        if (layout.isWhole()) {
            before.add(Integer.parseInt(label) - 1);
        }
        List<String> corrections = new ArrayList<>();
        for (int exon : before) {
            if (exon + 1 < exons.size()) {
                String place = place(layout, exon, form.group(3), form.group(4));
                String end = form.group(5) == null ? "" : "_" + place(layout, exon, form.group(5), form.group(6));
                read(form.group(1), place + end, form.group(7)).ifPresent(corrections::add);
            }
        }
        return corrections.stream().distinct().toList();
    }

    private static String place(Layout layout, int exon, @Nullable String sign, @Nullable String distance) {
        boolean isDonor = Objects.equals(sign, "+");
        int steps = Integer.parseInt(Objects.requireNonNullElse(distance, "0"));
        Span bases = layout.exons().get(isDonor ? exon : exon + 1).bases();
        return layout.position(Numbering.CODING, isDonor ? bases.end() : bases.start(), isDonor ? steps : -steps)
                .print();
    }

    private static Optional<String> read(@Nullable String reference, String place, String change) {
        String prefix = reference == null ? "c." : reference + ":c.";
        String modern = change.replaceAll("\\s+", "").replaceFirst("^([ACGT])(?:[-=]+>|\u2192|/)(?=[ACGT])", "$1>");
        return switch (Description.read(prefix + place + modern)) {
            case Reading.Accepted accepted -> Optional.of(accepted.description().print());
            case Reading.Refused(Refusal refusal) ->
                refusal.corrections().stream().findFirst();
        };
    }
}
