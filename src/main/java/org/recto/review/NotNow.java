package org.recto.review;

/** An act that doesn't fit where the review stands, often because someone else was quicker; the message says so. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String message) {
        super(message);
    }
}
