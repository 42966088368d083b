package org.recto.refstore;

/** A load that could not be run to its end; what it kept stays, and the same load goes on with it. */
public final class LoadStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadStopped(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
