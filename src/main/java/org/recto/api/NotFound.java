package org.recto.api;

/** There is no such thing to read; the message says so in a sentence. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFound(String message) {
        super(message);
    }
}
