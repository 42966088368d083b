package org.recto.revision;

/** There is no such entry or revision, or none that this person may see. */
public final class NoSuchEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchEntry(String message) {
        super(message);
    }
}
