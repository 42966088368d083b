package org.recto.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Item;
import org.recto.entry.Path;
import org.recto.entry.Sections;

/** Sorts findings as a reader meets their places: by section, by item as listed, by range; at one place by rule. */
final class EntryOrder implements Comparator<FindingBuilder> {

    private static final Map<String, Integer> PLACES = IntStream.range(0, Sections.AS_READ.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Sections.AS_READ::get, place -> place));

    private final Map<String, Integer> listed = new HashMap<>();

    EntryOrder(Entry entry) {
        number(entry.diseases());
        number(entry.bibliography());
        number(entry.crossReferences());
        number(entry.pathways());
        number(entry.figures());
        if (entry.protein() != null) {
            number(entry.protein().features());
            number(entry.protein().isoforms());
        }
        if (entry.mutations() != null) {
            number(entry.mutations().variants());
        }
        if (entry.gene() != null) {
            number(entry.gene().transcripts());
            entry.gene().transcripts().forEach(transcript -> number(transcript.exons()));
        }
    }

    private void number(List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            listed.put(items.get(i).id(), i);
        }
    }

    @Override
    public int compare(FindingBuilder one, FindingBuilder other) {
        Place first = one.places().getFirst();
        Place second = other.places().getFirst();
        int byPath = first.path() == second.path() ? 0 : compare(first.path(), second.path());
        int byRange = byPath == 0 ? Integer.compare(start(first), start(second)) : byPath;
        return byRange == 0 ? one.ruleId().compareTo(other.ruleId()) : byRange;
    }

    private int compare(Path one, Path other) {
        if (!one.section().equals(other.section())) {
            int bySection = Integer.compare(section(one), section(other));
            if (bySection != 0) {
                return bySection;
            }
        }
        for (int i = 0; i < Math.min(one.steps().size(), other.steps().size()); i++) {
            String first = one.steps().get(i);
            String second = other.steps().get(i);
            if (first.equals(second)) {
                continue;
            }
            Integer firstPlace = listed.get(first);
            Integer secondPlace = listed.get(second);
            int byPlace = Integer.compare(place(firstPlace), place(secondPlace));
            int byStep = byPlace == 0 ? first.compareTo(second) : byPlace;
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(one.steps().size(), other.steps().size());
    }

    private static int section(Path path) {
        return PLACES.getOrDefault(path.section(), -1);
    }

    /** Items as listed, before whatever isn't an item: an order of all paths, however odd the ids are. */
    private static int place(@Nullable Integer listed) {
        return listed == null ? Integer.MAX_VALUE : listed;
    }

    private static int start(Place place) {
        return place.range() == null ? -1 : place.range().start();
    }
}
