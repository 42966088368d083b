package org.recto.host;

import org.jspecify.annotations.Nullable;

/** Recto cannot start; its sentence says why and what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** Why, and what to do. */
    public String sentence() {
        return sentence;
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
