package org.recto.rule.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures and tables whose captions a narrative holds, by their labels: {@code "table 1"}. */
record Captions(Set<String> labels) {

    private static final Pattern CAPTION = Pattern.compile(
            "(?:^|\\n)[\\s*_#|>]{0,10}(fig|figure|table)\\.?\\s{0,3}([0-9]{1,2})(?![0-9])", Pattern.CASE_INSENSITIVE);

    static Captions of(String text) {
        Set<String> labels = new HashSet<>();
        Matcher matcher = CAPTION.matcher(text);
        while (matcher.find()) {
            boolean isTable = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("t");
            labels.add((isTable ? "table " : "figure ") + Integer.parseInt(matcher.group(2)));
        }
        return new Captions(Set.copyOf(labels));
    }
}
