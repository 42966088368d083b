package org.recto.entry;

/** JSON that is no entry; the message says in a sentence where and why. */
public final class UnreadableEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEntry(String message) {
        super(message);
    }
}
