package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is said where a heading of an entry has nothing to list; an absent status says nothing at all. */
public enum Status {
    /** Somebody looked: there is none. */
    @JsonProperty("none")
    NONE,
    /** Nobody knows yet. */
    @JsonProperty("notDetermined")
    NOT_DETERMINED
}
