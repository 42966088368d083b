package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.Inspection;

/** A bibliography in the order of its first authors, in that of several ways to sort a name which suits it best. */
final class Listing {

    /** Particles count or don't, Mc stands with Mac or for itself, an umlaut is two letters or one. */
    private static final List<UnaryOperator<String>> WAYS = List.of(
            Fit::fold,
            surname -> Fit.fold(surname.replace(" ", "")),
            surname -> Fit.fold(expanded(surname)),
            surname -> Fit.fold(expanded(surname).replace(" ", "")));

    private final List<Publication> listed;
    private final List<String> names;
    private final BitSet outOfPlace;
    private final BitSet laterYearFirst = new BitSet();
    private final boolean isNewestFirst;
    private final Inspection inspection;

    private Listing(List<Publication> listed, UnaryOperator<String> way, Inspection inspection) {
        this.listed = listed;
        this.names = listed.stream()
                .map(publication -> way.apply(Authors.surnames(publication).getFirst()))
                .toList();
        this.inspection = inspection;
        this.outOfPlace = Sequence.outOfPlace(names, Comparator.naturalOrder(), inspection);
        this.isNewestFirst = findYears();
    }

    static Listing best(List<Publication> listed, Inspection inspection) {
        Listing best = new Listing(listed, WAYS.getFirst(), inspection);
        for (UnaryOperator<String> way : WAYS) {
            if (best.outOfPlace.isEmpty()) {
                break;
            }
            Listing other = new Listing(listed, way, inspection);
            best = other.outOfPlace.cardinality() < best.outOfPlace.cardinality() ? other : best;
        }
        return best;
    }

    private static String expanded(String surname) {
        return surname.replaceFirst("^Mc(?=\\p{Lu})", "Mac")
                .replaceAll("[äÄ]", "ae")
                .replaceAll("[öÖøØ]", "oe")
                .replaceAll("[üÜ]", "ue");
    }

    /** The fewest items that must go for the others to be in the order of their names. */
    BitSet outOfPlace() {
        return (BitSet) outOfPlace.clone();
    }

    /** Items that stand before an earlier paper of the same author; none where that is so throughout. */
    BitSet laterYearFirst() {
        return isNewestFirst ? new BitSet() : (BitSet) laterYearFirst.clone();
    }

    private boolean findYears() {
        int rising = 0;
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            inspection.step();
            Integer year = listed.get(i).year();
            Integer last = year == null ? null : before.put(Authors.first(listed.get(i)), i);
            Integer lastYear = last == null ? null : listed.get(last).year();
            if (year != null && lastYear != null && last != null) {
                rising += year > lastYear ? 1 : 0;
                laterYearFirst.set(last, year < lastYear || laterYearFirst.get(last));
            }
        }
        return rising == 0 && laterYearFirst.cardinality() > 1;
    }

    /** Papers in print, which have no year yet, count as the newest. */
    private int year(int place) {
        return Objects.requireNonNullElse(listed.get(place).year(), Integer.MAX_VALUE);
    }

    /** The moves that sort the list; what is in place stays. */
    List<Edit> sorting() {
        List<Integer> target = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            target.add(i);
        }
        target.sort(Comparator.<Integer, String>comparing(names::get)
                .thenComparing(i -> Authors.first(listed.get(i)))
                .thenComparing(this::year, isNewestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder()));
        int[] rank = new int[listed.size()];
        for (int i = 0; i < target.size(); i++) {
            rank[target.get(i)] = i;
        }
        BitSet moved = Sequence.outOfPlace(Arrays.stream(rank).boxed().toList(), Comparator.naturalOrder(), inspection);
        List<Edit> moves = new ArrayList<>();
        String next = null;
        for (int i = target.size() - 1; i >= 0; i--) {
            Publication publication = listed.get(target.get(i));
            if (moved.get(target.get(i))) {
                moves.add(new Edit.Move(Path.of("/bibliography").then(publication.id()), next));
            }
            next = publication.id();
        }
        return moves;
    }
}
