package org.recto.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import tools.jackson.databind.JsonNode;

/**
 * A check made again, beside what was kept of it.
 *
 * @param sources what it was checked against now
 * @param hasSameRules whether the rules are still the ones that were asked then
 * @param differences one for each rule that answers otherwise; none where verdicts and findings are the same
 */
public record Recheck(List<Provenance> sources, boolean hasSameRules, List<Difference> differences) {

    /** What a rule said then and says now, in words. */
    public record Difference(String ruleId, String then, String now) {}

    private record Answer(String verdict, String why, List<JsonNode> findings) {

        String words() {
            String found = findings.stream()
                    .map(finding -> finding.path("message").asString())
                    .collect(Collectors.joining(" "));
            return verdict + (why.isEmpty() ? "" : ": " + why) + (found.isEmpty() ? "" : ": " + found);
        }
    }

    public Recheck {
        sources = List.copyOf(sources);
        differences = List.copyOf(differences);
    }

    /** @param unasked rules that were not asked again, of which nothing is told */
    static Recheck of(CheckReport then, CheckReport now, Set<String> unasked) {
        Map<String, Answer> before = answers(then);
        Map<String, Answer> after = answers(now);
        Set<String> rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        rules.removeAll(unasked);
        List<Difference> differences = rules.stream()
                .filter(rule -> !Objects.equals(before.get(rule), after.get(rule)))
                .map(rule -> new Difference(rule, words(before.get(rule)), words(after.get(rule))))
                .toList();
        return new Recheck(now.sources(), then.ruleSet().equals(now.ruleSet()), differences);
    }

    private static Map<String, Answer> answers(CheckReport report) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (KeptVerdict verdict : report.verdicts()) {
            answers.put(verdict.ruleId(), new Answer(verdict.answer(), verdict.why(), new ArrayList<>()));
        }
        for (JsonNode finding : report.findings()) {
            Answer answer = answers.get(finding.path("rule").asString());
            if (answer != null) {
                answer.findings().add(finding);
            }
        }
        return answers;
    }

    private static String words(@Nullable Answer answer) {
        return answer == null ? "not asked" : answer.words();
    }
}
