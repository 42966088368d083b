package org.recto.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Entry;

/**
 * What many entries say, held in memory: some hundred bytes for each publication and name of theirs, whatever the length
 * of their prose. Filled first, read after; by any number of threads then.
 */
public final class HeldCorpus {

    /** An entry's statement; its name is that of the file or the item it came from. */
    private record Held(String name, Others.Said said) {}

    private final RuleSet ruleSet;
    private final Map<String, List<Held>> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    public HeldCorpus(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Takes an entry in; one that comes a second time under the same name is left out.
     *
     * @param name what it is called, and what findings call it
     */
    public void add(String name, Entry entry) {
        if (!names.add(name)) {
            return;
        }
        for (Statement statement : Statement.of(entry, ruleSet)) {
            byKey.computeIfAbsent(statement.key(), any -> new ArrayList<>(1))
                    .add(new Held(name, new Others.Said(name, statement.value())));
        }
    }

    /** All entries but that of a name. */
    public Others besides(String name) {
        return new Others() {
            @Override
            public Map<String, List<Said>> say(Set<String> keys) {
                Map<String, List<Said>> said = new HashMap<>();
                for (String key : keys) {
                    said.put(
                            key,
                            byKey.getOrDefault(key, List.of()).stream()
                                    .filter(held -> !held.name().equals(name))
                                    .map(Held::said)
                                    .toList());
                }
                return said;
            }

            @Override
            public boolean areAtHand() {
                return true;
            }
        };
    }
}
