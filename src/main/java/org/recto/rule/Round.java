package org.recto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;

/** One time that every rule of a set answered on an entry, and what each answer rests on. */
final class Round {

    /** One rule's answer. */
    private record Answer(RuleSet.Listed listed, Verdict verdict, List<FindingBuilder> findings, Input.All inputs) {}

    private final RuleSet ruleSet;
    private final String version;
    private final Refdata refdata;
    private final Facts facts;
    private final List<Answer> answers = new ArrayList<>();
    private int asked;

    private Round(RuleSet ruleSet, String version, Refdata refdata, Facts facts) {
        this.ruleSet = ruleSet;
        this.version = version;
        this.refdata = refdata;
        this.facts = facts;
    }

    /** @throws RefdataUnavailable where reference data can't be read, which is no rule's fault */
    static Round first(RuleSet ruleSet, Entry entry, Refdata refdata, @Nullable Others others, LocalDate day) {
        Round round =
                new Round(ruleSet, ruleSet.version(), refdata, new Facts(entry, ruleSet, refdata, others, day, null));
        ruleSet.listed().forEach(listed -> round.answers.add(round.ask(listed)));
        return round;
    }

    /**
     * The same rules on another state of the entry. Only those are asked of which something that they read is another
     * now; the others would answer as before.
     *
     * @throws RefdataUnavailable where reference data can't be read
     */
    Round next(Entry entry, Refdata now, @Nullable Others others, LocalDate day) {
        Round round = new Round(ruleSet, version, now, new Facts(entry, ruleSet, now, others, day, facts));
        Comparison comparison = new Comparison(facts, round.facts);
        if (now == refdata) {
            round.facts.takeOver(facts, comparison);
        }
        for (Answer answer : answers) {
            boolean holds = now == refdata && comparison.areSame(answer.inputs());
            round.answers.add(holds ? answer : round.ask(answer.listed()));
        }
        return round;
    }

    /** How many rules had to be asked. */
    int asked() {
        return asked;
    }

    private Answer ask(RuleSet.Listed listed) {
        asked++;
        facts.notes.begin();
        Inspection inspection = new Inspection(listed.stamp(), facts);
        Verdict verdict = answered(listed.rule(), inspection);
        return new Answer(listed, verdict, inspection.told(), facts.notes.inputs());
    }

    /** One rule's crash is its own: the others are asked all the same. */
    private static Verdict answered(Rule rule, Inspection inspection) {
        try {
            rule.inspect(inspection);
            return inspection.verdict();
        } catch (RefdataUnavailable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return inspection.failed(
                    e instanceof OutOfSteps
                            ? String.valueOf(e.getMessage())
                            : "it met " + e.getClass().getName());
        }
    }

    Report report() {
        List<FindingBuilder> found = new ArrayList<>();
        answers.forEach(answer -> found.addAll(answer.findings()));
        found.sort(new EntryOrder(facts.entry));
        return new Report(
                version,
                refdata.sources(),
                answers.stream().map(Answer::verdict).toList(),
                numbered(found));
    }

    private static List<Finding> numbered(List<FindingBuilder> found) {
        Map<String, Integer> twins = new HashMap<>();
        return found.stream()
                .map(finding -> finding.build(twins.merge(finding.identity(), 1, Integer::sum)))
                .toList();
    }
}
