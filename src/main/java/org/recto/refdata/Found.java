package org.recto.refdata;

import org.recto.term.Accession;

/** A record that was looked up by its accession, and how the version asked for stands to the one that is held. */
public record Found<T>(T value, Accession held, Version version) {

    /** How a version asked for stands to the one held. */
    public enum Version {
        /** Asked for and held. */
        SAME,
        /** None was asked for. */
        UNSTATED,
        /** Another is held: what it says may not hold for the one asked for. */
        OTHER
    }

    static <T> Found<T> of(Accession asked, Accession held, T value) {
        Version version =
                asked.version() == null ? Version.UNSTATED : asked.equals(held) ? Version.SAME : Version.OTHER;
        return new Found<>(value, held, version);
    }
}
