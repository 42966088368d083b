package org.recto.review;

import java.time.Instant;
import java.util.List;

/**
 * What an editor decided of a gate that didn't hold, and why. It covers what spoke against the gate then; whatever comes
 * to speak against it later is not covered.
 *
 * @param revision the revision in review
 * @param parts what spoke against the gate
 * @param by who decided, as they were called then
 */
public record GateOverride(Gate.Kind gate, int revision, List<Gate.Part> parts, String reason, String by, Instant at) {

    public GateOverride {
        parts = List.copyOf(parts);
    }
}
