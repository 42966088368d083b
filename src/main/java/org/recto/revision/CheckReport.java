package org.recto.revision;

import org.recto.entry.CanonicalJson;
import org.recto.entry.Section;
import org.recto.rule.Report;
import org.recto.rule.ReportJson;
import org.recto.rule.Severity;

/**
 * What the rules said of an entry, frozen.
 *
 * @param ruleSet version of the rule set
 * @param refdata version of the refdata
 * @param errors how many findings there are of each severity
 * @param body all of it as canonical JSON, see {@link ReportJson}
 */
public record CheckReport(String ruleSet, String refdata, int errors, int warnings, int notes, String body) {

    /** Freezes a report. */
    public static CheckReport of(Report report) {
        return new CheckReport(
                report.ruleSetVersion(),
                report.refdataVersion(),
                (int) report.count(Severity.ERROR),
                (int) report.count(Severity.WARNING),
                (int) report.count(Severity.NOTE),
                CanonicalJson.of(ReportJson.of(report)));
    }

    /** SHA-256 of the body, lower-case hexadecimal. */
    public String hash() {
        return Section.sha256(body);
    }
}
