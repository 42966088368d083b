package org.recto.refstore;

import java.time.Instant;

/**
 * Current releases of two sources that contradict each other; neither is called right.
 *
 * @param gene symbol, by which it is looked for
 * @param subject what they speak of: an accession or an identifier
 * @param one source and version
 * @param other source and version
 */
public record Disagreement(
        Kind kind,
        String gene,
        String subject,
        String one,
        String oneSays,
        String other,
        String otherSays,
        Instant firstSeen) {

    /** What sources can disagree about. */
    public enum Kind {
        /** A protein's length, and how many residues a transcript codes for that is said to code for it. */
        LENGTH("Protein length"),
        /** The symbol of a gene that both know by one HGNC id. */
        SYMBOL("Symbol"),
        /** Where the exons of a transcript lie, or which part of them codes. */
        EXONS("Exons"),
        /** The band in which a gene is said to lie, and the position at which it does. */
        PLACE("Place");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In one sentence. */
    public String sentence() {
        return "%s (%s): %s by %s, %s by %s".formatted(subject, gene, oneSays, one, otherSays, other);
    }
}
