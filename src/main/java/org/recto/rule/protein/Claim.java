package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.entry.Path;

/** A span and the length that is claimed for it, in residues. */
record Claim(int start, int end, int length) {

    /** What a feature claims, where it gives a span that runs forward and a length. */
    static Optional<Claim> of(Feature feature) {
        return feature.start() == null
                        || feature.end() == null
                        || feature.statedLength() == null
                        || feature.end() < feature.start()
                ? Optional.empty()
                : Optional.of(new Claim(feature.start(), feature.end(), feature.statedLength()));
    }

    long spanned() {
        return (long) end - start + 1;
    }

    boolean holds() {
        return spanned() == length;
    }

    /** One of the three numbers, put right by the other two. */
    record Repair(String property, long value, String label) {

        Edit edit(Path feature) {
            return new Edit.Set(feature.then(property), EntryJson.value((int) value));
        }

        /** What joins a neighbour without gap or overlap first: most often the span was mistyped then. */
        static List<Repair> ranked(Claim claim, Feature feature, TopologyEnds neighbours) {
            long end = (long) claim.start() + claim.length() - 1;
            long start = (long) claim.end() - claim.length() + 1;
            boolean endJoins = feature.isTopology() && neighbours.starts().contains(end + 1);
            boolean startJoins = feature.isTopology() && neighbours.ends().contains(start - 1);
            List<Repair> repairs = new ArrayList<>();
            Repair byLength = new Repair("statedLength", claim.spanned(), "Give the length as " + claim.spanned());
            if (!endJoins && !startJoins) {
                repairs.add(byLength);
            }
            if (end <= Integer.MAX_VALUE) {
                repairs.add(new Repair("end", end, "End at residue " + end));
            }
            if (start >= 1) {
                repairs.add(
                        startJoins && !endJoins ? 0 : repairs.size(),
                        new Repair("start", start, "Start at residue " + start));
            }
            if (endJoins || startJoins) {
                repairs.add(byLength);
            }
            return repairs;
        }
    }
}
