package org.recto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;

/** Asks rules about an entry. */
public final class Rules {

    private Rules() {}

    /** Asks every rule of a set, as of today. */
    public static Report check(Entry entry, Refdata refdata, RuleSet ruleSet) {
        return check(entry, refdata, ruleSet, LocalDate.now());
    }

    /**
     * Asks every rule of a set, as of a day. The same arguments give the same report.
     *
     * @throws RefdataUnavailable where reference data can't be read, which is no rule's fault
     */
    public static Report check(Entry entry, Refdata refdata, RuleSet ruleSet, LocalDate day) {
        Facts facts = new Facts(entry, refdata, day);
        List<Verdict> verdicts = new ArrayList<>();
        List<FindingBuilder> found = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            facts.notes.begin();
            Inspection inspection = new Inspection(rule.about(), facts);
            verdicts.add(asked(rule, inspection));
            found.addAll(inspection.findings());
        }
        found.sort(new EntryOrder(entry));
        return new Report(ruleSet.version(), refdata.sources(), verdicts, numbered(found));
    }

    /** One rule's crash is its own: the others are asked all the same. */
    private static Verdict asked(Rule rule, Inspection inspection) {
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

    private static List<Finding> numbered(List<FindingBuilder> found) {
        Map<String, Integer> twins = new HashMap<>();
        return found.stream()
                .map(finding -> finding.build(twins.merge(finding.identity(), 1, Integer::sum)))
                .toList();
    }
}
