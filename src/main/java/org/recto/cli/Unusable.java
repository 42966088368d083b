package org.recto.cli;

/** What was typed or named can't be used; the message says which and why. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
