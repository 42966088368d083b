package org.recto.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.entry.Section;

/**
 * Something that an entry says for others to be held against.
 *
 * @param key what it is said of, {@code pmid:22939755}; entries that say something of the same are compared
 * @param value what is said of it, in the rule's own form
 * @param path where it stands
 */
public record Statement(String key, String value, Path path) {

    private static final int LONGEST_KEY = 200;

    public Statement {
        key = shortened(key);
    }

    /** A key that an index can hold, however long a name is. */
    static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : "sha256:" + Section.sha256(key);
    }

    /** Which rules of a set say something, and in which version; where it is another, entries say other things. */
    public static String version(RuleSet ruleSet) {
        return ruleSet.rules().stream()
                .filter(CorpusRule.class::isInstance)
                .map(rule -> rule.about().id() + " " + rule.about().version())
                .collect(Collectors.joining(", "));
    }

    /** All that an entry says by the rules of a set; a rule that fails over it says nothing. */
    public static List<Statement> of(Entry entry, RuleSet ruleSet) {
        Set<Statement> said = new LinkedHashSet<>();
        ruleSet.rules().forEach(rule -> said.addAll(said(rule, entry)));
        return List.copyOf(said);
    }

    private static List<Statement> said(Rule rule, Entry entry) {
        try {
            return rule instanceof CorpusRule corpusRule
                    ? corpusRule.says(entry).toList()
                    : List.of();
        } catch (RuntimeException e) {
            return List.of(); // the entry's own check says that the rule fails
        }
    }

    /** The keys that others will probably be asked for an entry's sake. */
    public static Set<String> keys(Entry entry, RuleSet ruleSet) {
        Set<String> keys = new LinkedHashSet<>();
        for (Rule rule : ruleSet.rules()) {
            said(rule, entry).forEach(statement -> keys.add(statement.key()));
        }
        for (Rule rule : ruleSet.rules()) {
            if (rule instanceof AsksOthers asking) {
                asking.asks(entry).map(Statement::shortened).forEach(keys::add);
            }
        }
        return keys;
    }
}
