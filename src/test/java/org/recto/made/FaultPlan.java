package org.recto.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils one entry after another, so that every kind of fault comes about equally often. */
final class FaultPlan {

    private final List<Fault> waiting;

    FaultPlan(Random random) {
        waiting = new ArrayList<>(Faults.ALL);
        Collections.shuffle(waiting, random);
    }

    /** Does to an entry the fault that has waited longest and that it is fit for. */
    Fault.Seeded spoil(MadeEntry entry) {
        for (Fault fault : waiting) {
            String path = fault.spoil().apply(entry);
            if (path != null) {
                waiting.remove(fault);
                waiting.add(fault);
                return new Fault.Seeded(fault.rule(), path);
            }
        }
        throw new IllegalStateException("No fault fits " + entry.gene().accession());
    }
}
