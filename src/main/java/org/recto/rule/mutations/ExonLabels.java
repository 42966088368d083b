package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the exon or exons that a source puts a variant in: {@code 5}, {@code exon 5}, {@code 5-7}, {@code 4 and 5}. */
final class ExonLabels {

    private static final Pattern LABEL = Pattern.compile("(?<![A-Za-z0-9])[0-9]{1,3}[A-Za-z]?(?![A-Za-z0-9])");
    private static final Pattern RANGE =
            Pattern.compile("(?:exons?\\s*)?([0-9]{1,3})\\s*(?:-|\u2013|to)\\s*([0-9]{1,3})");
    private static final int LONGEST_RANGE = 400;

    private ExonLabels() {}

    /** The labels, none where the text speaks of an intron or names none. */
    static List<String> read(@Nullable String text) {
        if (text == null || text.toLowerCase(java.util.Locale.ROOT).contains("intron")) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            int last = Integer.parseInt(range.group(2));
            for (int exon = Integer.parseInt(range.group(1)); exon <= Math.min(last, LONGEST_RANGE); exon++) {
                labels.add(Integer.toString(exon));
            }
            return labels;
        }
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.add(label.group());
        }
        return labels;
    }
}
