package org.recto.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.review.ApprovalRows.Covered;
import org.recto.review.ApprovalRows.Granted;
import org.recto.revision.CheckReport;
import org.recto.rule.Report;
import org.recto.rule.Verdict;

/** Why an approval of a section is void although its content is the same: what it rests on beside that changed. */
final class WhyVoid {

    /** So many changes are told one by one. */
    private static final int FEW = 3;

    private WhyVoid() {}

    /**
     * Sentences on what changed; {@code null} where nothing did. A rule that wasn't asked then changes nothing by being
     * asked now, unless it finds something; nor does one that isn't asked any more.
     */
    static @Nullable String changed(Granted given, Covered now, Report report, Function<String, CheckReport> kept) {
        Covered then = given.section();
        List<String> changes = new ArrayList<>();
        Set<String> came = without(now.findings(), then.findings());
        Set<String> went = without(then.findings(), now.findings());
        String since = "since revision " + given.grant().revision() + " was approved";
        report.findings().stream()
                .filter(finding -> came.contains(finding.fingerprint()))
                .forEach(finding -> changes.add(
                        "The rule %s finds more here %s: %s".formatted(finding.ruleId(), since, finding.message())));
        if (!went.isEmpty()) {
            kept.apply(given.report()).found().stream()
                    .filter(finding -> went.contains(finding.fingerprint()))
                    .forEach(finding -> changes.add("The rule %s finds this no more %s: %s"
                            .formatted(finding.ruleId(), since, finding.message())));
        }
        changes.addAll(verdicts(given, now, report, kept, since));
        if (changes.isEmpty()) {
            return came.isEmpty() && went.isEmpty() ? null : "What the rules find here changed %s.".formatted(since);
        }
        String told = changes.stream().limit(FEW).collect(Collectors.joining(" "));
        int more = changes.size() - FEW;
        return more <= 0 ? told : "%s And %d more of their answers changed.".formatted(told, more);
    }

    private static List<String> verdicts(
            Granted given, Covered now, Report report, Function<String, CheckReport> kept, String since) {
        List<String> before = given.section().verdicts();
        if (before == null || now.verdicts() == null || before.equals(now.verdicts())) {
            return List.of();
        }
        Set<String> changed = rules(without(now.verdicts(), before));
        changed.addAll(rules(without(before, now.verdicts())));
        Set<String> asked = kept.apply(given.report()).verdicts().stream()
                .map(verdict -> verdict.ruleId() + " " + verdict.version())
                .collect(Collectors.toSet());
        return report.verdicts().stream()
                .filter(verdict -> changed.contains(rule(verdict)) && asked.contains(rule(verdict)))
                .map(verdict -> words(verdict, since))
                .toList();
    }

    private static String words(Verdict verdict, String since) {
        return switch (verdict.answer()) {
            case NOT_CHECKABLE ->
                "The rule %s, which read this section, became impossible to check %s: %s"
                        .formatted(verdict.ruleId(), since, verdict.why());
            case FAILED -> "The rule %s, which read this section, began to fail %s.".formatted(verdict.ruleId(), since);
            case SATISFIED, VIOLATED, NOT_APPLICABLE ->
                "The rule %s, which could not judge this section, came to a verdict %s."
                        .formatted(verdict.ruleId(), since);
        };
    }

    private static Set<String> rules(Set<String> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.substring(0, verdict.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rule(Verdict verdict) {
        return verdict.ruleId() + " " + verdict.version();
    }

    private static Set<String> without(List<String> all, List<String> those) {
        Set<String> left = new TreeSet<>(all);
        those.forEach(left::remove);
        return left;
    }
}
