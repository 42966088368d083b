package org.recto.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report with an entry's waivers laid over it.
 *
 * @param findings those of the report in their order, each with the waiver that it has, if any
 * @param waivers all of them in the order in which they were given, each with how it stands against this report
 */
public record WaivedReport(Report report, List<Judged> findings, List<Standing> waivers) {

    public WaivedReport {
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }

    /** How a finding stands. */
    public enum State {
        /** It is to be mended or waived. */
        OPEN,
        /** Its waiver waits for a reviewer. */
        PROPOSED,
        /** Its waiver holds. */
        WAIVED
    }

    /** @param waiver the one that is proposed or holds, {@code null} where the finding is open */
    public record Judged(
            Finding finding, State state, @Nullable Waiver waiver) {}

    /** How a waiver stands. */
    public enum Hold {
        /** It was countersigned, and its finding is there. */
        HOLDS,
        /** Its finding is there, and no reviewer has agreed yet. */
        AWAITS,
        /** It says nothing about this report. */
        FALLEN
    }

    /** @param why a sentence on why it fell, {@code null} where it didn't */
    public record Standing(
            Waiver waiver, Hold hold, @Nullable String why) {}

    /**
     * Lays waivers over a report, each over the one finding that has its fingerprint.
     *
     * @param waivers of the same entry
     * @param day in UTC
     */
    public static WaivedReport of(Report report, List<Waiver> waivers, LocalDate day) {
        Map<String, Finding> found = new HashMap<>();
        report.findings().forEach(finding -> found.put(finding.fingerprint(), finding));
        List<Standing> standings = waivers.stream()
                .map(waiver -> standing(waiver, found.get(waiver.waived().fingerprint()), day))
                .toList();
        Map<String, Standing> inForce = new HashMap<>();
        standings.stream()
                .filter(standing -> standing.hold() != Hold.FALLEN)
                .forEach(standing -> inForce.put(standing.waiver().waived().fingerprint(), standing));
        List<Judged> findings = report.findings().stream()
                .map(finding -> judged(finding, inForce.get(finding.fingerprint())))
                .toList();
        return new WaivedReport(report, findings, standings);
    }

    private static Judged judged(Finding finding, @Nullable Standing standing) {
        return standing == null
                ? new Judged(finding, State.OPEN, null)
                : new Judged(finding, standing.hold() == Hold.HOLDS ? State.WAIVED : State.PROPOSED, standing.waiver());
    }

    private static Standing standing(Waiver waiver, @Nullable Finding finding, LocalDate day) {
        String why = whyFallen(waiver, finding, day);
        return new Standing(
                waiver, why != null ? Hold.FALLEN : waiver.countersigned() == null ? Hold.AWAITS : Hold.HOLDS, why);
    }

    private static @Nullable String whyFallen(Waiver waiver, @Nullable Finding finding, LocalDate day) {
        Waiver.Ended ended = waiver.ended();
        if (ended != null) {
            return switch (ended.how()) {
                case DECLINED -> ended.by().name() + " declined it: " + ended.words();
                case WITHDRAWN -> ended.by().name() + " took it back: " + ended.words();
            };
        }
        if (waiver.until() != null && waiver.until().isBefore(day)) {
            return "It was good until " + waiver.until() + ".";
        }
        if (finding == null) {
            return "The rules no longer find what it was about, or find it with other values.";
        }
        Severity then = waiver.waived().severity();
        return finding.severity().compareTo(then) < 0
                ? "What it was about counts as %s now; it was waived as %s."
                        .formatted(word(finding.severity()), word(then))
                : null;
    }

    private static String word(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);
        return (word.startsWith("e") ? "an " : "a ") + word;
    }

    /** The findings of a severity that stand so. */
    public List<Judged> findings(Severity severity, State state) {
        return findings.stream()
                .filter(judged -> judged.finding().severity() == severity && judged.state() == state)
                .toList();
    }

    /** The waivers that stand so. */
    public List<Standing> waivers(Hold hold) {
        return waivers.stream().filter(standing -> standing.hold() == hold).toList();
    }
}
