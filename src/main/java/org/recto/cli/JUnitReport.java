package org.recto.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.rule.Finding;
import org.recto.rule.Severity;
import org.recto.rule.Verdict;

/**
 * What was found, as test results: a suite a file, a case a rule.
 *
 * <p>An error is a failure. Warnings and notes stand in a case that passes, as the exit code has it. What could not be
 * asked is skipped, and a file that could not be used is a case with an error.
 */
final class JUnitReport implements CheckReport {

    private final Output out;

    JUnitReport(Output out) {
        this.out = out;
        out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.line("<testsuites name=\"recto check\">");
    }

    @Override
    public void add(Checked file) {
        Map<String, List<Finding>> byRule =
                file.check().report().findings().stream().collect(Collectors.groupingBy(Finding::ruleId));
        List<Verdict> verdicts = file.check().report().verdicts();
        String faults = file.check().faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .collect(Collectors.joining("\n"));
        StringBuilder cases = new StringBuilder();
        int failures = faults.isEmpty() ? 0 : 1;
        int skipped = 0;
        int errors = 0;
        open(cases, JsonReport.FIELD, file.file());
        close(
                cases,
                faults.isEmpty()
                        ? ""
                        : child("failure", faults.lines().findFirst().orElse(""), faults));
        for (Verdict verdict : verdicts) {
            List<Finding> findings = byRule.getOrDefault(verdict.ruleId(), List.of());
            Optional<Finding> error = verdict.answer() == Verdict.Answer.VIOLATED
                    ? findings.stream()
                            .filter(of -> of.severity() == Severity.ERROR)
                            .findFirst()
                    : Optional.empty();
            failures += error.isPresent() ? 1 : 0;
            skipped += isSkipped(verdict) ? 1 : 0;
            errors += verdict.answer() == Verdict.Answer.FAILED ? 1 : 0;
            open(cases, verdict.ruleId(), file.file());
            close(cases, content(verdict, findings, error));
        }
        suite(file.file(), verdicts.size() + 1, failures, errors, skipped, cases.toString());
    }

    @Override
    public void add(Refused file) {
        StringBuilder cases = new StringBuilder();
        open(cases, "read", file.file());
        close(cases, child("error", file.why(), file.sentence()));
        suite(file.file(), 1, 0, 1, 0, cases.toString());
    }

    @Override
    public void end(CheckTotals totals) {
        out.line("</testsuites>");
    }

    private void suite(String name, int tests, int failures, int errors, int skipped, String cases) {
        out.line("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">"
                .formatted(Printable.xml(name), tests, failures, errors, skipped));
        out.line(cases + "  </testsuite>");
    }

    private static void open(StringBuilder cases, String rule, String file) {
        cases.append("    <testcase name=\"")
                .append(Printable.xml(rule))
                .append("\" classname=\"")
                .append(Printable.xml(file))
                .append('"');
    }

    private static void close(StringBuilder cases, String content) {
        cases.append(content.isEmpty() ? "/>\n" : ">" + content + "</testcase>\n");
    }

    private static boolean isSkipped(Verdict verdict) {
        return verdict.answer() == Verdict.Answer.NOT_APPLICABLE || verdict.answer() == Verdict.Answer.NOT_CHECKABLE;
    }

    private static String content(Verdict verdict, List<Finding> findings, Optional<Finding> error) {
        String told = findings.stream().map(JUnitReport::words).collect(Collectors.joining("\n"));
        return switch (verdict.answer()) {
            case SATISFIED -> "";
            case VIOLATED ->
                error.map(first -> child("failure", first.message(), told))
                        .orElse("<system-out>" + Printable.xml(told) + "</system-out>");
            case NOT_APPLICABLE -> child("skipped", "does not apply", null);
            case NOT_CHECKABLE -> child("skipped", why(verdict), null);
            case FAILED -> child("error", why(verdict), null);
        };
    }

    private static String why(Verdict verdict) {
        return verdict.why() == null ? verdict.answer().json() : verdict.why();
    }

    private static String words(Finding finding) {
        String working = finding.working().isBlank() ? "" : " (" + finding.working() + ")";
        return "%s %s: %s%s".formatted(finding.severity(), finding.paths().getFirst(), finding.message(), working);
    }

    private static String child(String element, String message, @Nullable String text) {
        String open = "<%s message=\"%s\"".formatted(element, Printable.xml(message));
        return text == null ? open + "/>" : open + ">" + Printable.xml(text) + "</" + element + ">";
    }
}
