package org.recto.rule;

/** Ends a rule that took more steps than any entry calls for. */
final class OutOfSteps extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfSteps(int budget) {
        super("it took more than " + budget + " steps", null, false, false);
    }
}
