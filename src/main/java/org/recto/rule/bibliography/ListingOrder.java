package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.move;
import static org.recto.rule.Example.set;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.OutOfPlace;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.order",
        severity = Severity.NOTE,
        title = "The bibliography is in the order of first authors and years.",
        why =
                "A reader looks for a name where the alphabet puts it, and an item that stands elsewhere was often meant to"
                        + " be another one.",
        source =
                "The Atlas's layout. A bibliography that is in the order of years or of citation throughout is meant to"
                        + " be and left alone; so are particles, Mc and umlauts, as long as they are sorted in one way.")
public final class ListingOrder implements Rule {

    /** Where more than one in so many is out of place, the list is in another order or in none. */
    private static final int FEW = 4;

    /** Two are in the order of something, whatever it is. */
    private static final int FEWEST = 3;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("by author"),
                accepts("by year", move("/bibliography/p1", "p2")),
                accepts("a particle set aside", set("/bibliography/p1/authors", "von Goodwin RG et al")),
                flags("one item behind all others", move("/bibliography/p2", null)),
                flags("the later of two papers first", set("/bibliography/p1/authors", "Giliani S et al")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Publication> listed = inspection.entry().bibliography().stream()
                .filter(publication -> !Authors.surnames(publication).isEmpty())
                .toList();
        if (listed.size() < FEWEST) {
            return;
        }
        inspection.compared();
        Listing byName = Listing.best(listed, inspection);
        BitSet out = byName.outOfPlace();
        boolean isByName = out.cardinality() * FEW <= listed.size();
        if (isByName) {
            out.or(byName.laterYearFirst());
        }
        if (!out.isEmpty() && !isInOtherOrder(listed, isByName ? 0 : listed.size() / FEW, inspection)) {
            report(inspection, listed, out, isByName, byName);
        }
    }

    private static void report(
            Inspection inspection, List<Publication> listed, BitSet out, boolean isByName, Listing byName) {
        List<Publication> places = out.stream().mapToObj(listed::get).toList();
        String names = places.stream().map(Authors::name).collect(Collectors.joining(", "));
        FindingBuilder finding = inspection
                .finding("bibliography")
                .message(
                        isByName
                                ? "Out of the order of first authors and years: " + names + "."
                                : "The bibliography is in no order, neither of authors nor of years nor of citation.")
                .working("%s of %s out of place: %s", places.size(), listed.size(), names);
        places.forEach(publication -> finding.at(Path.of("/bibliography").then(publication.id())));
        finding.fix("Sort by first author and year", byName.sorting().toArray(Edit[]::new));
    }

    /** Whether the list is in the order of years or of citation but for so many items. */
    private static boolean isInOtherOrder(List<Publication> listed, int most, Inspection inspection) {
        List<Publication> dated = listed.stream()
                .filter(publication -> publication.year() != null)
                .toList();
        Comparator<Publication> byYear = Comparator.comparing(Publication::year);
        Map<String, Integer> first = new HashMap<>();
        for (List<Publication> cited : Citations.of(inspection).inOrder()) {
            cited.forEach(publication -> first.putIfAbsent(publication.id(), first.size()));
        }
        List<Publication> cited = listed.stream()
                .filter(publication -> first.containsKey(publication.id()))
                .toList();
        Comparator<Publication> byCitation = Comparator.comparing(publication -> first.get(publication.id()));
        return isIn(dated, byYear, most, inspection)
                || isIn(dated, byYear.reversed(), most, inspection)
                || isIn(cited, byCitation, most, inspection);
    }

    private static boolean isIn(
            List<Publication> list, Comparator<Publication> order, int most, Inspection inspection) {
        boolean isTold = list.size() >= FEWEST && order.compare(list.getFirst(), list.getLast()) != 0;
        return isTold && OutOfPlace.in(list, order, inspection).cardinality() <= most;
    }
}
