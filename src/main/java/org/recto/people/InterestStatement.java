package org.recto.people;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What someone said of interests that could sway their work.
 *
 * @param words in their own words
 */
public record InterestStatement(String words, Instant at) {

    /** What is said by whoever has none. */
    public static final String NONE = "I have no interests to declare.";

    /** When it has to be renewed: a year after it was made. */
    public Instant until() {
        return at.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    public boolean holdsAt(Instant moment) {
        return moment.isBefore(until());
    }
}
