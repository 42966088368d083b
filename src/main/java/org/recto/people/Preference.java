package org.recto.people;

/** What people choose for themselves on the screens, and have again wherever they sign in. */
public enum Preference {

    /** To see beside each narrative how it will be read. */
    PREVIEWS,

    /** To have the help of each section open. */
    HELP_OPEN,

    /** Not to be offered the tour of the entry page any more. */
    TOUR_SEEN
}
