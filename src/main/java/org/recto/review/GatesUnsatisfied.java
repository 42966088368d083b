package org.recto.review;

import java.util.List;
import java.util.stream.Collectors;

/** An approval that some gate forbids; the message says why. */
public final class GatesUnsatisfied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Gate> gates;

    GatesUnsatisfied(List<Gate> gates) {
        super(gates.stream()
                .filter(gate -> !gate.holds())
                .flatMap(gate -> gate.inTheWay().stream())
                .map(part -> part.place() == null ? part.words() : part.place() + ": " + part.words())
                .collect(Collectors.joining(" ")));
        this.gates = List.copyOf(gates);
    }

    /** All gates, those that hold included. */
    public List<Gate> gates() {
        return gates;
    }
}
