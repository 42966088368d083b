package org.recto.api;

/** The request can't be answered as it stands; the message says why in a sentence. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message);
    }
}
