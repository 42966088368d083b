package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Identity;
import org.recto.prose.Range;
import org.recto.refdata.Gene;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

/**
 * How an entry's narratives spell the names of its gene: its symbol, its other names, and those that the reference data
 * know besides.
 *
 * @param groups the names used, those spellings together that are spellings of one name
 */
record Spellings(List<Group> groups) {

    /** Where a name stands. */
    record Use(Narrative narrative, Range range) {}

    /**
     * The spellings of one name.
     *
     * @param isDeclared whether the entry has the name, in some spelling
     * @param uses by spelling, in the order in which they come up
     * @param declared spellings that the entry gives
     */
    record Group(boolean isDeclared, Map<String, List<Use>> uses, Set<String> declared) {

        /** Spellings that the entry doesn't give, where there are others besides. The symbol may stand beside one. */
        List<String> stray(String symbol) {
            List<String> besides =
                    uses.keySet().stream().filter(text -> !text.equals(symbol)).toList();
            return besides.size() < 2
                    ? List.of()
                    : besides.stream().filter(text -> !declared.contains(text)).toList();
        }

        /** The spelling to keep: one that the entry gives, the most used. */
        String preferred(String symbol) {
            return uses.keySet().stream()
                    .filter(text -> !text.equals(symbol))
                    .max(Comparator.<String>comparingInt(text -> declared.contains(text) ? 1 : 0)
                            .thenComparingInt(text -> count(text))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(symbol);
        }

        List<Use> of(String text) {
            return uses.getOrDefault(text, List.of());
        }

        int count(String text) {
            return of(text).size();
        }
    }

    static Spellings of(Inspection inspection) {
        return inspection.derived(Spellings.class, Spellings::found);
    }

    private static Spellings found(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        List<String> declared = declared(identity);
        List<String> known = OwnRecords.of(inspection).genes().stream()
                .flatMap(Spellings::names)
                .toList();
        Map<String, Boolean> keys = new LinkedHashMap<>();
        declared.forEach(name -> key(name, keys, true));
        chain(identity.symbol(), keys);
        known.forEach(name -> key(name, keys, false));
        Set<String> otherCase =
                otherCase(Stream.concat(declared.stream(), known.stream()).toList());
        Set<String> written = Set.copyOf(declared);
        if (keys.isEmpty()) {
            return new Spellings(List.of());
        }
        Map<Narrative, NamesInText> names = new LinkedHashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            names.put(narrative, narrative.derived(NamesInText.class, NamesInText::of));
        }
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, Boolean> key : keys.entrySet()) {
            Map<String, List<Use>> uses = uses(inspection, names, key.getKey(), otherCase, written);
            if (!uses.isEmpty()) {
                groups.add(new Group(key.getValue(), uses, written));
            }
        }
        return new Spellings(List.copyOf(groups));
    }

    /** The names that an entry gives; of HER-2/neu each half as well. */
    static List<String> declared(Identity identity) {
        return Stream.concat(Stream.of(identity.symbol()), identity.aliases().stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("/")))
                        .distinct())
                .toList();
    }

    private static Stream<String> names(Gene gene) {
        return Stream.of(Stream.of(gene.symbol()), gene.aliases().stream(), gene.previousSymbols().stream())
                .flatMap(names -> names);
    }

    private static void key(String name, Map<String, Boolean> keys, boolean isDeclared) {
        String key = NameKey.of(name);
        if (key.length() >= 3 && name.strip().indexOf(' ') < 0) {
            keys.putIfAbsent(key, isDeclared);
        }
    }

    /** A receptor whose gene has no letter for the chain is often called its alpha chain: IL-4Rα of IL4R. */
    private static void chain(String symbol, Map<String, Boolean> keys) {
        String key = NameKey.of(symbol);
        if (key.length() >= 3 && key.endsWith("R")) {
            keys.putIfAbsent(key + "A", true);
        }
    }

    /** As mice's genes are written, or fishes', or English words: they say nothing of how ours is spelled. */
    private static Set<String> otherCase(List<String> names) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            spellings.add(lower);
            spellings.add(capitalised(lower));
        }
        names.forEach(spellings::remove);
        return spellings;
    }

    private static Map<String, List<Use>> uses(
            Inspection inspection,
            Map<Narrative, NamesInText> names,
            String key,
            Set<String> otherCase,
            Set<String> declared) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        boolean isChain = key.equals(NameKey.of(inspection.entry().identity().symbol()) + "A");
        names.forEach((narrative, all) -> {
            for (NamesInText.Name name : all.named(key)) {
                inspection.step();
                boolean isOther = otherCase.contains(name.text())
                        || isChain && name.text().endsWith("A")
                        || name.startsSentence() && declared.contains(uncapitalised(name.text()));
                if (!isOther || declared.contains(name.text())) {
                    uses.computeIfAbsent(name.text(), _ -> new ArrayList<>()).add(new Use(narrative, name.range()));
                }
            }
        });
        return uses;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
