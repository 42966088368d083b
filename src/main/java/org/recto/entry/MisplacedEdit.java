package org.recto.entry;

/** An edit that names what the entry doesn't hold, or that puts a value where it can't stand. */
public final class MisplacedEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisplacedEdit(String message) {
        super(message);
    }
}
