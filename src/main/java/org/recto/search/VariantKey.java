package org.recto.search;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A variant however it is written: {@code p.(Arg175His)}, {@code p.R175H} and {@code R175H} have one key. */
final class VariantKey {

    private static final Map<String, String> ONE_LETTER = Map.ofEntries(
            Map.entry("ala", "a"),
            Map.entry("arg", "r"),
            Map.entry("asn", "n"),
            Map.entry("asp", "d"),
            Map.entry("cys", "c"),
            Map.entry("gln", "q"),
            Map.entry("glu", "e"),
            Map.entry("gly", "g"),
            Map.entry("his", "h"),
            Map.entry("ile", "i"),
            Map.entry("leu", "l"),
            Map.entry("lys", "k"),
            Map.entry("met", "m"),
            Map.entry("phe", "f"),
            Map.entry("pro", "p"),
            Map.entry("sec", "u"),
            Map.entry("ser", "s"),
            Map.entry("thr", "t"),
            Map.entry("trp", "w"),
            Map.entry("tyr", "y"),
            Map.entry("val", "v"),
            Map.entry("ter", "*"));

    private static final Pattern RESIDUE = Pattern.compile(String.join("|", ONE_LETTER.keySet()));
    private static final Pattern REFERENCE = Pattern.compile("^[^:]*:(?=.)");
    private static final Pattern LEVEL = Pattern.compile("^[cgmnpr]\\.");
    private static final Pattern AROUND = Pattern.compile("[()\\[\\]\\s]");

    /** A stop was once an X: {@code R213X}. */
    private static final Pattern OLD_STOP = Pattern.compile("(?<=^[a-z]\\d{1,6})x$");

    private VariantKey() {}

    /** The key of a description, or of as much of one as was typed so far; empty where it holds no digit. */
    static String of(String text) {
        String plain = AROUND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (plain.length() > 100 || plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return "";
        }
        String change = LEVEL.matcher(REFERENCE.matcher(plain).replaceFirst("")).replaceFirst("");
        String letters = RESIDUE.matcher(change).replaceAll(residue -> ONE_LETTER.getOrDefault(residue.group(), ""));
        return OLD_STOP.matcher(letters).replaceAll("*");
    }
}
