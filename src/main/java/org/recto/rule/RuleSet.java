package org.recto.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.entry.Section;

/**
 * Rules that are asked together.
 *
 * @param name what the set is called
 * @param rules in the order of their ids
 */
public record RuleSet(String name, List<Rule> rules) {

    public RuleSet {
        rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.about().id()))
                .toList();
    }

    /** Every rule of Recto. */
    public static RuleSet standard() {
        return Shipped.SET;
    }

    /** Name and version; the version changes when a rule comes, goes or answers otherwise. */
    public String version() {
        String answers = rules.stream()
                .map(rule -> rule.about().id() + " " + rule.about().version() + "\n")
                .collect(Collectors.joining());
        return name + " " + Section.sha256(answers).substring(0, 12);
    }

    /** The rule of an id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
    }

    private static final class Shipped {
        private static final RuleSet SET = new RuleSet("recto", RuleIndex.rules());
    }
}
