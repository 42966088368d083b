package org.recto.rule;

import java.util.List;
import org.recto.entry.Path;
import org.recto.refdata.Provenance;

/**
 * What the rules say of one entry.
 *
 * @param ruleSetVersion name and version of the rules that were asked
 * @param sources what they checked against, the most trusted first
 * @param verdicts one a rule, in the order of their ids
 * @param findings in the order of the entry
 */
public record Report(String ruleSetVersion, List<Provenance> sources, List<Verdict> verdicts, List<Finding> findings) {

    public Report {
        sources = List.copyOf(sources);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** What they checked against, in one line. */
    public String refdataVersion() {
        return Provenance.inOneLine(sources);
    }

    /** The sources that a rule consulted, in one line; empty where it consulted none. */
    public String against(String ruleId) {
        return verdicts.stream()
                .filter(verdict ->
                        verdict.ruleId().equals(ruleId) && !verdict.sources().isEmpty())
                .findFirst()
                .map(verdict -> Provenance.inOneLine(verdict.sources()))
                .orElse("");
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The findings at a path or within it. */
    public List<Finding> within(Path path) {
        return findings.stream()
                .filter(finding -> finding.paths().stream().anyMatch(found -> found.isWithin(path)))
                .toList();
    }
}
