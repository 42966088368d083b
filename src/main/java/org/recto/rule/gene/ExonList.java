package org.recto.rule.gene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.Path;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.refdata.Found;
import org.recto.rule.Inspection;

/**
 * The exons of one transcript as a curator listed them.
 *
 * @param reference the coding sequence's length by the reference data, stop codon included, {@code null} where not known
 */
record ExonList(Path path, List<Exon> exons, @Nullable Integer reference) {

    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:exon|ex|e)?[ ._-]?([0-9]{1,3})");

    static ExonList of(Inspection inspection, Transcript transcript) {
        Integer reference = inspection
                .yardstick()
                .reference(transcript)
                .map(Found::value)
                .map(org.recto.refdata.Transcript::codingLength)
                .orElse(null);
        Path path = Path.of("/gene/transcripts").then(transcript.id()).then("exons");
        return new ExonList(path, transcript.exons(), reference);
    }

    Path path(Exon exon) {
        return path.then(exon.id());
    }

    /** The exons with a coding span. */
    List<Exon> coding() {
        return exons.stream().filter(exon -> exon.codingSpan() != null).toList();
    }

    /** Whether exons follow one another without gap or overlap from base 1, in whole spans. */
    boolean tiles() {
        int next = 1;
        for (Exon exon : coding()) {
            Span span = Objects.requireNonNull(exon.codingSpan());
            if (span.start() == null || span.end() == null || span.start() != next || span.end() < next) {
                return false;
            }
            next = span.end() + 1;
        }
        return next > 1;
    }

    /** The last coding base, where the exons tile. */
    Optional<Integer> codingLength() {
        return tiles()
                ? Optional.ofNullable(
                        Objects.requireNonNull(coding().getLast().codingSpan()).end())
                : Optional.empty();
    }

    /** Whether the list can be taken as finished: every exon described, the coding sequence whole. */
    boolean isWhole() {
        return exons.stream().allMatch(exon -> exon.coding() != null)
                && codingLength()
                        .filter(length -> reference == null ? length % 3 == 0 : length.equals(reference))
                        .isPresent();
    }

    /** How many exons there are at least: those listed, and those before the first one by its number. */
    int counted() {
        int first = number(exons.getFirst()).orElse(1);
        return exons.size() + Math.max(0, first - 1);
    }

    /** Whether it seems to leave non-coding exons out; one that starts with the exon numbered 1, or with a coding one, does not. */
    boolean mayLackNonCoding() {
        Exon first = exons.getFirst();
        return number(first).map(number -> number > 1).orElse(first.codingSpan() == null);
    }

    /** What numbers an exon, however it is named: {@code 1}, {@code E1}, {@code Exon 1}; none for {@code 1a}, one of several. */
    private static Optional<Integer> number(Exon exon) {
        Matcher named =
                NUMBERED.matcher(exon.label() == null ? "" : exon.label().strip());
        return named.matches() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }

    static String label(Exon exon) {
        return exon.label() == null || exon.label().isBlank() ? exon.id() : exon.label();
    }
}
