package org.recto.rule.protein;

import java.util.HashSet;
import java.util.Set;
import org.recto.entry.Feature;
import org.recto.rule.Inspection;

/** The residues at which features of the topology start and end: very many features are looked for by their neighbours. */
record TopologyEnds(Set<Long> starts, Set<Long> ends) {

    static TopologyEnds of(Inspection inspection) {
        return inspection.derived(TopologyEnds.class, TopologyEnds::read);
    }

    private static TopologyEnds read(Inspection inspection) {
        TopologyEnds found = new TopologyEnds(new HashSet<>(), new HashSet<>());
        for (Feature feature : Features.of(inspection)) {
            if (feature.isTopology() && feature.start() != null) {
                found.starts.add((long) feature.start());
            }
            if (feature.isTopology() && feature.end() != null) {
                found.ends.add((long) feature.end());
            }
        }
        return found;
    }
}
