package org.recto.release;

/** A release can't be published as asked; the message says why in a sentence. */
public final class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPublished(String message) {
        super(message);
    }
}
