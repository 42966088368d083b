package org.recto.revision;

/** The draft was saved or discarded, or never was this person's; the message tells them which. */
public final class DraftGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftGone(String message) {
        super(message);
    }
}
