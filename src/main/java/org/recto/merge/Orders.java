package org.recto.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of a list that two changed. Of any two items those stay in the order they had that neither turned round; so
 * each move of either is there, unless together they lead round in a circle.
 */
final class Orders {

    private final List<String> base;
    private final List<String> theirs;
    private final List<String> mine;

    /** Items that all three hold. */
    private final Set<String> common;

    Orders(List<String> base, List<String> theirs, List<String> mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        common = new LinkedHashSet<>(base);
        common.retainAll(new HashSet<>(theirs));
        common.retainAll(new HashSet<>(mine));
    }

    /** The items of both in an order that does for both, if there is one. */
    Optional<List<String>> merged() {
        return commonMerged().map(this::withOthers);
    }

    /** The items of both, those that all three hold in the order of one side. */
    List<String> as(List<String> side) {
        return withOthers(commonIn(side));
    }

    private List<String> commonIn(List<String> side) {
        return side.stream().filter(common::contains).toList();
    }

    private Optional<List<String>> commonMerged() {
        List<String> was = commonIn(base);
        List<String> theyHave = commonIn(theirs);
        List<String> iHave = commonIn(mine);
        if (iHave.equals(was) || iHave.equals(theyHave)) {
            return Optional.of(theyHave);
        }
        if (theyHave.equals(was)) {
            return Optional.of(iHave);
        }
        return turned(was, places(was), places(theyHave), places(iHave));
    }

    private static Map<String, Integer> places(List<String> list) {
        Map<String, Integer> places = new HashMap<>();
        for (String item : list) {
            places.put(item, places.size());
        }
        return places;
    }

    private static Optional<List<String>> turned(
            List<String> items, Map<String, Integer> was, Map<String, Integer> theirs, Map<String, Integer> mine) {
        Map<String, Integer> before = new HashMap<>();
        for (String item : items) {
            int count = 0;
            for (String other : items) {
                boolean stood = isBefore(other, item, was);
                boolean theyHave = isBefore(other, item, theirs);
                count += (theyHave != stood ? theyHave : isBefore(other, item, mine)) ? 1 : 0;
            }
            before.put(item, count);
        }
        if (new HashSet<>(before.values()).size() < items.size()) {
            return Optional.empty();
        }
        return Optional.of(items.stream()
                .sorted(Comparator.comparing((String item) -> before.getOrDefault(item, 0)))
                .toList());
    }

    private static boolean isBefore(String one, String other, Map<String, Integer> places) {
        return places.getOrDefault(one, 0) < places.getOrDefault(other, 0);
    }

    private List<String> withOthers(List<String> order) {
        List<String> all = new ArrayList<>(order);
        insert(all, theirs, Set.of());
        Set<String> theirOthers = new HashSet<>(theirs);
        theirOthers.removeAll(common);
        insert(all, mine, theirOthers);
        return List.copyOf(all);
    }

    /** What was put last stays last; the rest stands behind what it stood behind, theirs before mine. */
    private void insert(List<String> all, List<String> side, Set<String> theirOthers) {
        int tail = side.size();
        while (tail > 0 && !common.contains(side.get(tail - 1))) {
            tail--;
        }
        for (int i = 0; i < side.size(); i++) {
            String item = side.get(i);
            if (all.contains(item)) {
                continue;
            }
            int at = i >= tail ? all.size() : i == 0 ? 0 : all.indexOf(side.get(i - 1)) + 1;
            while (at < all.size() && theirOthers.contains(all.get(at))) {
                at++;
            }
            all.add(at, item);
        }
    }
}
