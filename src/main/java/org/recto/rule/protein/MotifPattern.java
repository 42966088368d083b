package org.recto.rule.protein;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.hgvs.Span;

/**
 * A motif that a name tells the residues of.
 *
 * @param name as written, {@code WSXWS}
 * @param residues as a pattern of one-letter codes
 */
record MotifPattern(String name, Pattern residues) {

    /** A name that is no pattern, what it stands for, and by whose account. */
    private record Known(Pattern name, Pattern residues) {
        static Known of(String name, String residues) {
            return new Known(Pattern.compile("(?:^|.*[ -])(?:" + name + ")"), Pattern.compile(residues));
        }
    }

    private static final List<Known> KNOWN = List.of(
            // PROSITE PS00017; in kinases the glycine-rich loop is called so too.
            Known.of("p-?loop|walker a", "[AG]....GK[ST]|G.G..[GAS]"),
            Known.of("rgd", "RGD"),
            // PROSITE PS00014: retention in the endoplasmic reticulum, at the end of the chain.
            Known.of("kdel", "[KRHQSA][DENQ]EL$"),
            Known.of("dead", "DEAD"),
            // Kinases, subdomains VII and VIb.
            Known.of("dfg", "D[FLWY]G"),
            Known.of("hrd", "[HY][RC]D"),
            Known.of("itam", "Y..[LI].{6,12}Y..[LI]"),
            Known.of("itim", "[SILVT].Y..[ILV]"),
            // A prenylated cysteine, then two aliphatic residues and any last one.
            Known.of("caax", "C...$"));

    /** Letters of amino acids and X for any, hyphens aside: {@code W-S-X-W-S}, {@code CxxC}, {@code CX2C}. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:.*[ (])?([A-Z](?:-?(?:[A-Z]|[xX](?:\\(?[0-9]{1,2}\\)?)?)){3,15})");

    private static final Pattern TIMES = Pattern.compile("X\\(?([0-9]{1,2})\\)?");
    private static final Pattern NOUN = Pattern.compile("[- ](?:motifs?|box|sequences?|signatures?)$");
    private static final Pattern UNLIKE =
            Pattern.compile("like|degenerate|imperfect|variant|atypical|non-?canonical|modified|pseudo|half|short");

    /** The motif of a name such as {@code WSXWS motif}, where it tells its residues. */
    static Optional<MotifPattern> of(String named) {
        Matcher noun = NOUN.matcher(named.strip());
        if (!noun.find() || UNLIKE.matcher(named.toLowerCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        String name = named.strip().substring(0, noun.start());
        String lower = name.toLowerCase(Locale.ROOT);
        for (Known known : KNOWN) {
            if (known.name().matcher(lower).matches()) {
                return Optional.of(new MotifPattern(name, known.residues()));
            }
        }
        Matcher literal = LITERAL.matcher(name);
        return literal.matches() ? ofLiteral(literal.group(1)) : Optional.empty();
    }

    private static Optional<MotifPattern> ofLiteral(String written) {
        String letters = TIMES.matcher(written.replace("-", "").replace('x', 'X'))
                .replaceAll(times -> "X".repeat(Integer.parseInt(times.group(1))));
        long any = letters.chars().filter(letter -> letter == 'X').count();
        boolean isPattern = any > 0
                && letters.length() - any >= 2
                && letters.chars().allMatch(letter -> "ACDEFGHIKLMNPQRSTVWYX".indexOf(letter) >= 0);
        return isPattern
                ? Optional.of(new MotifPattern(written, Pattern.compile(letters.replace('X', '.'))))
                : Optional.empty();
    }

    /** Where it stands, overlapping places included. */
    List<Span> in(String sequence) {
        List<Span> found = new java.util.ArrayList<>();
        Matcher matcher = residues.matcher(sequence);
        int from = 0;
        while (from < sequence.length() && matcher.find(from)) {
            found.add(new Span(matcher.start() + 1, matcher.end()));
            from = matcher.start() + 1;
        }
        return found;
    }

    /** Where it stands within one of the parts. */
    List<Span> in(String sequence, List<Span> parts) {
        return in(sequence).stream()
                .filter(place ->
                        parts.stream().anyMatch(part -> part.start() <= place.start() && place.end() <= part.end()))
                .toList();
    }
}
