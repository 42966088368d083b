package org.recto.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.entry.Section;

/** Rules that are asked together, in the order of their ids. */
public final class RuleSet {

    /** A rule and what stands on whatever it says. */
    record Listed(Rule rule, Stamp stamp) {}

    private final List<Listed> listed;
    private final List<Rule> rules;
    private final String version;

    /** @param name what the set is called */
    public RuleSet(String name, List<Rule> rules) {
        this.listed = rules.stream()
                .map(rule -> new Listed(rule, Stamp.of(rule.about())))
                .sorted(Comparator.comparing(one -> one.stamp().ruleId()))
                .toList();
        this.rules = listed.stream().map(Listed::rule).toList();
        String answers = listed.stream()
                .map(one -> one.stamp().ruleId() + " " + one.stamp().version() + "\n")
                .collect(Collectors.joining());
        this.version = name + " " + Section.sha256(answers).substring(0, 12);
    }

    /** Every rule of Recto. */
    public static RuleSet standard() {
        return Shipped.SET;
    }

    /** In the order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    List<Listed> listed() {
        return listed;
    }

    /** Name and version; the version changes when a rule comes, goes or answers otherwise. */
    public String version() {
        return version;
    }

    /** The rule of an id. */
    public Optional<Rule> rule(String id) {
        return listed.stream()
                .filter(one -> one.stamp().ruleId().equals(id))
                .findFirst()
                .map(Listed::rule);
    }

    private static final class Shipped {
        private static final RuleSet SET = new RuleSet("recto", RuleIndex.rules());
    }
}
