package org.recto.host;

import org.jspecify.annotations.Nullable;

/** Recto cannot start; the message is one sentence that says why and what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The one that lies behind another failure, if any. */
    public static @Nullable CannotStart in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart found) {
                return found;
            }
        }
        return null;
    }
}
