package org.recto.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Description;
import org.recto.hgvs.Objection;
import org.recto.hgvs.Reading;
import org.recto.hgvs.Refusal;
import org.recto.hgvs.Remark;
import org.recto.refdata.DescribedOn;

/**
 * What is said of a line: five columns, apart by tabs.
 *
 * @param corrected the descriptions that may rather be written, the likeliest first
 * @param code {@code null} where nothing is to be said
 */
record HgvsRow(
        String description,
        boolean isValid,
        List<String> corrected,
        @Nullable String code,
        @Nullable String message) {

    /** What is shown of a line that is too long to be read. */
    private static final int SHOWN = 100;

    HgvsRow {
        corrected = List.copyOf(corrected);
    }

    static HgvsRow of(Lines.Line line, DescribedOn described) {
        if (!line.isWhole()) {
            return new HgvsRow(
                    line.text().substring(0, SHOWN) + "…",
                    false,
                    List.of(),
                    "TOO_LONG",
                    "The line has " + line.bytes() + " bytes; no description of more than a million is read.");
        }
        String text = line.text();
        return switch (Description.read(text)) {
            case Reading.Accepted accepted -> accepted(text, accepted, described.objections(accepted.description()));
            case Reading.Refused(Refusal refusal) ->
                new HgvsRow(
                        text,
                        false,
                        refusal.corrections().isEmpty() ? described.corrections(text) : refusal.corrections(),
                        refusal.code().name(),
                        refusal.message());
        };
    }

    /** What a sequence says weighs more than what the form leaves to wish for. */
    private static HgvsRow accepted(String text, Reading.Accepted accepted, List<Objection> objections) {
        String canonical = accepted.description().print();
        List<String> corrected = canonical.equals(text) ? List.of() : List.of(canonical);
        List<Remark> remarks = accepted.remarks();
        Remark forbidden = accepted.forbidden().orElse(null);
        if (forbidden != null) {
            return new HgvsRow(
                    text, false, forbidden.corrections(), forbidden.code().name(), forbidden.message());
        }
        if (!objections.isEmpty()) {
            Objection first = objections.getFirst();
            List<String> rather = first.corrections().isEmpty() ? corrected : first.corrections();
            return new HgvsRow(text, true, rather, first.code().name(), first.message());
        }
        if (!remarks.isEmpty()) {
            Remark first = remarks.getFirst();
            return new HgvsRow(text, true, corrected, first.code().name(), first.message());
        }
        return new HgvsRow(text, true, corrected, null, null);
    }

    String print() {
        return Stream.of(
                        escaped(description),
                        isValid ? "valid" : "invalid",
                        corrected.isEmpty() ? "-" : escaped(String.join(" or ", corrected)),
                        Objects.requireNonNullElse(code, "-"),
                        message == null ? "-" : escaped(message))
                .collect(Collectors.joining("\t"));
    }

    /** On one line and in one column, whoever reads it: what ends either, or can't be seen, is written as in Java. */
    private static String escaped(String text) {
        if (text.chars().noneMatch(HgvsRow::isHidden)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(isHidden(c) ? escape(c) : Character.toString(c)));
        return escaped.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    private static String escape(int c) {
        return switch (c) {
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> "\\u%04x".formatted(c);
        };
    }
}
