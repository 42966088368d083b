package org.recto.revision;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.recto.entry.CanonicalJson;
import org.recto.entry.Section;
import org.recto.refdata.Provenance;
import org.recto.rule.Report;
import org.recto.rule.ReportJson;
import org.recto.rule.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rules said of an entry, frozen.
 *
 * @param ruleSet version of the rule set
 * @param refdata version of the refdata
 * @param errors how many findings there are of each severity
 * @param body all of it as canonical JSON, see {@link ReportJson}
 */
public record CheckReport(String ruleSet, String refdata, int errors, int warnings, int notes, String body) {

    private static final Pattern IN_ONE_LINE = Pattern.compile("(?:^|; )(.+?) \\((.+?), as of ([0-9-]+)\\)(?=; |$)");

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

    /**
     * What it was checked against, the most trusted first, without licences. Reports from before that was kept by source
     * say it in one line.
     */
    public List<Provenance> sources() {
        JsonNode report = tree();
        return report.has("sources")
                ? KeptVerdict.sources(report)
                : IN_ONE_LINE
                        .matcher(refdata)
                        .results()
                        .map(CheckReport::source)
                        .toList();
    }

    private static Provenance source(MatchResult told) {
        return new Provenance(told.group(1), told.group(2), told.group(3), "");
    }

    /** What each rule answered, in the order of their ids. */
    public List<KeptVerdict> verdicts() {
        return StreamSupport.stream(tree().path("verdicts").spliterator(), false)
                .map(KeptVerdict::of)
                .toList();
    }

    /** What the rules found, in the order of the entry. */
    public List<KeptFinding> found() {
        return StreamSupport.stream(findings().spliterator(), false)
                .map(KeptFinding::of)
                .toList();
    }

    JsonNode findings() {
        return tree().path("findings");
    }

    private JsonNode tree() {
        return JsonMapper.shared().readTree(body);
    }

    /** SHA-256 of the body, lower-case hexadecimal. */
    public String hash() {
        return Section.sha256(body);
    }
}
