package org.recto.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.recto.entry.Path;
import org.recto.rule.Check;
import org.recto.rule.FieldFault;
import org.recto.rule.Finding;
import org.recto.rule.Fix;
import org.recto.rule.Severity;
import org.recto.rule.Verdict;
import org.recto.rule.Verdict.Answer;

/** What was found, for people: the gravest first, each with its place, its working and what would settle it. */
final class TextReport implements CheckReport {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private final Output out;
    private boolean isFirst = true;

    TextReport(Output out) {
        this.out = out;
    }

    @Override
    public void add(Checked file) {
        if (!isFirst) {
            line("");
        }
        isFirst = false;
        file(file);
    }

    @Override
    public void add(Refused file) {
        // why is said on standard error at once, and at the end
    }

    @Override
    public void end(CheckTotals totals) {
        if (totals.files() + totals.filesRefused() < 2) {
            return;
        }
        line("");
        line(number(totals.files(), totals.what()) + ": " + counts(totals::count));
        if (totals.filesRefused() > 0) {
            line(number(totals.filesRefused(), totals.what()) + " refused:");
            totals.refused().forEach(refused -> line(INDENT + refused.sentence()));
            int more = totals.filesRefused() - totals.refused().size();
            if (more > 0) {
                line(INDENT + "and " + more + " more");
            }
        }
    }

    private void file(Checked file) {
        Check check = file.check();
        line(file.file() + " (" + file.entry().identity().symbol() + "): " + counts(file::count));
        for (Severity severity : Severity.values()) {
            List<FieldFault> faults = severity == Severity.ERROR ? check.faults() : List.of();
            List<Finding> findings = check.report().findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!faults.isEmpty() || !findings.isEmpty()) {
                line("");
                line(severity + "S");
            }
            faults.forEach(fault -> item("field", List.of(fault.path()), fault.message()));
            findings.forEach(this::finding);
        }
        unasked(check, Answer.NOT_CHECKABLE, "Not checked, for want of reference data: ");
        unasked(check, Answer.FAILED, "Failed: ");
    }

    private void finding(Finding finding) {
        item(finding.ruleId(), finding.paths(), finding.message());
        if (!finding.working().isBlank()) {
            wrap(finding.working(), DEEPER);
        }
        String lead = "Fix: ";
        for (Fix fix : finding.fixes()) {
            wrap(lead + fix.label(), DEEPER);
            lead = "or: "; // where there are several, none is the answer
        }
    }

    private void item(String rule, List<Path> paths, String message) {
        line("");
        line(INDENT + rule + "  " + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
        wrap(message, DEEPER);
    }

    /** Rules that gave no answer where they might have: a clean report must not hide that nobody looked. */
    private void unasked(Check check, Answer answer, String why) {
        String rules = check.report().verdicts().stream()
                .filter(verdict -> verdict.answer() == answer)
                .map(Verdict::ruleId)
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            line("");
            wrap(why + rules, INDENT);
        }
    }

    private static String counts(ToLongFunction<Severity> counted) {
        long errors = counted.applyAsLong(Severity.ERROR);
        long warnings = counted.applyAsLong(Severity.WARNING);
        long notes = counted.applyAsLong(Severity.NOTE);
        return errors + warnings + notes == 0
                ? "nothing found"
                : number(errors, "error") + ", " + number(warnings, "warning") + ", " + number(notes, "note");
    }

    static String number(long count, String what) {
        return count + " " + what.toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** Breaks lines between words so that they fit a terminal. */
    private void wrap(String words, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split("\\s+")) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > indent.length()) {
                line(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        line(line.toString());
    }

    private void line(String words) {
        out.line(Printable.of(words));
    }
}
