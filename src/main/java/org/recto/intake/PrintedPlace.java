package org.recto.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a card says that a gene lies, in base pairs.
 *
 * @param start first base, from 1
 * @param end last base, inclusive
 * @param assembly {@code GRCh37}, as entries name it; {@code null} where none is named
 * @param chromosome {@code null} where it isn't named
 */
record PrintedPlace(
        int start,
        int end,
        @Nullable String assembly,
        @Nullable String chromosome) {

    /** Digits, thousands perhaps parted by commas, points, apostrophes or blanks. */
    private static final String NUMBER = "([0-9]{1,3}(?:[,.' ][0-9]{3})+|[0-9]{1,10})";

    private static final Pattern STARTS = Pattern.compile("(?:\\S{1,6} )?[Ss]tarts? at:? " + NUMBER
            + "(?: ?bp)?(?: from pter)?,? and ends? at:? " + NUMBER + "(?: ?bp)?(?: from pter)?(.{0,120})");

    private static final Pattern RANGE = Pattern.compile("(?:[Cc]hr(?:omosome)? ?([0-9]{1,2}|X|Y) ?: ?)?" + NUMBER
            + " ?(?:-|\u2013|\\.\\.|to) ?" + NUMBER + "(?: ?bp)?(.{0,120})");

    private static final Pattern ASSEMBLY = Pattern.compile("(?:hg|GRCh|NCBI ?)[0-9]{2}", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ASSEMBLIES = Map.of(
            "hg17", "NCBI35",
            "hg18", "NCBI36",
            "hg19", "GRCh37",
            "hg38", "GRCh38",
            "grch37", "GRCh37",
            "grch38", "GRCh38",
            "ncbi36", "NCBI36",
            "ncbi35", "NCBI35");

    static Optional<PrintedPlace> read(String value) {
        String text = new CardLine(1, value).words();
        Matcher starts = STARTS.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (text.length() > 500) {
            return Optional.empty();
        } else if (starts.matches()) {
            return of(starts.group(1), starts.group(2), starts.group(3), null);
        }
        return range.matches() ? of(range.group(2), range.group(3), range.group(4), range.group(1)) : Optional.empty();
    }

    private static Optional<PrintedPlace> of(String start, String end, String rest, @Nullable String chromosome) {
        Matcher assembly = ASSEMBLY.matcher(rest);
        String named = assembly.find() ? assembly.group().replace(" ", "") : null;
        int first = position(start);
        int last = position(end);
        return first > 0 && last > 0
                ? Optional.of(new PrintedPlace(
                        first,
                        last,
                        named == null ? null : ASSEMBLIES.getOrDefault(named.toLowerCase(Locale.ROOT), named),
                        chromosome))
                : Optional.empty();
    }

    /** 0 where it can be no position on a chromosome. */
    private static int position(String digits) {
        String bare = digits.replaceAll("[^0-9]", "");
        return bare.length() > 9 ? 0 : Integer.parseInt(bare);
    }
}
