package org.recto.intake;

/** How sure it is that a source line went to the right place. */
public enum Confidence {
    /** The card itself says where it belongs. */
    HIGH,
    /** Its place follows from order and content together. */
    MEDIUM,
    /** It is a guess, to be looked at. */
    LOW,
    /** A blank line, a heading or a marker: it carries no content of its own. */
    STRUCTURE,
    /** It found no place and is kept with the entry as it is. */
    UNPLACED
}
