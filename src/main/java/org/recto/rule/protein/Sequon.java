package org.recto.rule.protein;

import java.util.List;
import java.util.regex.Pattern;
import org.recto.hgvs.Span;

/** Where an asparagine may carry a sugar, by the residues behind it. */
final class Sequon {

    /** PROSITE PS00001, which wants no proline behind the hydroxyl either. */
    private static final Pattern STRICT = Pattern.compile("N(?=[^P][ST](?:[^P]|$))");

    private static final Pattern USUAL = Pattern.compile("N(?=[^P][ST])");

    /** With the rare cysteine. */
    private static final Pattern LOOSE = Pattern.compile("N(?=[^P][STC])");

    /** How many there are, by the strictest and by the loosest pattern in use. */
    record Number(int least, int usual, int most) {

        boolean allows(int stated, boolean isAtLeast) {
            return stated <= most && (isAtLeast || stated >= least);
        }
    }

    private Sequon() {}

    static Number in(String sequence, List<Span> parts) {
        return new Number(
                positions(STRICT, sequence, parts).size(),
                positions(sequence, parts).size(),
                positions(LOOSE, sequence, parts).size());
    }

    /** Those of the usual pattern. */
    static List<Integer> positions(String sequence, List<Span> parts) {
        return positions(USUAL, sequence, parts);
    }

    private static List<Integer> positions(Pattern pattern, String sequence, List<Span> parts) {
        return pattern.matcher(sequence)
                .results()
                .map(match -> match.start() + 1)
                .filter(at -> parts.stream().anyMatch(part -> part.contains(at)))
                .toList();
    }
}
