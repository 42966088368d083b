package org.recto.people;

/** Someone asked for what they may not do; the message tells them so. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotAllowed(String message) {
        super(message);
    }
}
