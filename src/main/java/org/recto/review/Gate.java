package org.recto.review;

import java.util.List;

/**
 * A condition of an approval, and how it stands.
 *
 * @param description what it asks
 * @param reasons sentences that say why it doesn't hold; none where it does
 */
public record Gate(String name, String description, State state, List<String> reasons) {

    /** Whether a gate holds. */
    public enum State {
        SATISFIED,
        UNSATISFIED
    }

    public Gate {
        reasons = List.copyOf(reasons);
    }

    /** A gate that holds where nothing speaks against it. */
    static Gate of(String name, String description, List<String> reasons) {
        return new Gate(name, description, reasons.isEmpty() ? State.SATISFIED : State.UNSATISFIED, reasons);
    }

    public boolean holds() {
        return state == State.SATISFIED;
    }
}
