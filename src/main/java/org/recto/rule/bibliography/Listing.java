package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.Inspection;
import org.recto.rule.OutOfPlace;
import org.recto.rule.ReadValues;

/** A bibliography in the order of its first authors, in that of several ways to sort a name which suits it best. */
final class Listing {

    /** Particles count or don't, Mc stands with Mac or for itself, an umlaut is two letters or one. */
    private record Ways(List<String> keys) {

        private static final int COUNT = 4;

        static Ways of(String surname) {
            return ReadValues.of(Ways.class, surname, Ways::read);
        }

        private static Ways read(String surname) {
            String expanded = expanded(surname);
            return new Ways(List.of(
                    Fit.fold(surname),
                    Fit.fold(surname.replace(" ", "")),
                    Fit.fold(expanded),
                    Fit.fold(expanded.replace(" ", ""))));
        }

        private static String expanded(String surname) {
            boolean isMac = surname.startsWith("Mc")
                    && surname.length() > 2
                    && Character.getType(surname.codePointAt(2)) == Character.UPPERCASE_LETTER;
            return (isMac ? "Ma" + surname.substring(1) : surname)
                    .replace("ä", "ae")
                    .replace("Ä", "ae")
                    .replace("ö", "oe")
                    .replace("Ö", "oe")
                    .replace("ø", "oe")
                    .replace("Ø", "oe")
                    .replace("ü", "ue")
                    .replace("Ü", "ue");
        }
    }

    private final List<Publication> listed;
    private final List<String> names;
    private final BitSet outOfPlace;
    private final BitSet laterYearFirst = new BitSet();
    private boolean isNewestFirst;
    private final Inspection inspection;

    private Listing(List<Publication> listed, List<Ways> surnames, int way, Inspection inspection) {
        this.listed = listed;
        this.names = surnames.stream().map(surname -> surname.keys().get(way)).toList();
        this.inspection = inspection;
        this.outOfPlace = OutOfPlace.in(names, Comparator.naturalOrder(), inspection);
    }

    static Listing best(List<Publication> listed, Inspection inspection) {
        List<Ways> surnames = listed.stream()
                .map(publication -> Ways.of(Authors.surnames(publication).getFirst()))
                .toList();
        Listing best = new Listing(listed, surnames, 0, inspection);
        for (int way = 1; way < Ways.COUNT; way++) {
            if (best.outOfPlace.isEmpty()) {
                break;
            }
            Listing other = new Listing(listed, surnames, way, inspection);
            best = other.outOfPlace.cardinality() < best.outOfPlace.cardinality() ? other : best;
        }
        best.findYears();
        return best;
    }

    /** The fewest items that must go for the others to be in the order of their names. */
    BitSet outOfPlace() {
        return (BitSet) outOfPlace.clone();
    }

    /** Items that stand before an earlier paper of the same author; none where that is so throughout. */
    BitSet laterYearFirst() {
        return isNewestFirst ? new BitSet() : (BitSet) laterYearFirst.clone();
    }

    private void findYears() {
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
        isNewestFirst = rising == 0 && laterYearFirst.cardinality() > 1;
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
        List<String> firsts = listed.stream().map(Authors::first).toList();
        target.sort(Comparator.<Integer, String>comparing(names::get)
                .thenComparing(firsts::get)
                .thenComparing(this::year, isNewestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder()));
        int[] rank = new int[listed.size()];
        for (int i = 0; i < target.size(); i++) {
            rank[target.get(i)] = i;
        }
        BitSet moved = OutOfPlace.in(Arrays.stream(rank).boxed().toList(), Comparator.naturalOrder(), inspection);
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
