package org.recto.search;

/** What entries are told apart by besides their words, in the order in which it is shown. */
public enum Facet {
    /** Where the newest revision stands in review. */
    STATE,
    /** What the rules found. */
    FOUND,
    /** What of it is of yesterday. */
    STALE,
    /** How it belongs to whoever looks. */
    MINE,
    /** Whether the newest release holds it. */
    RELEASE,
    /** What it holds. */
    HAS,
    /** The chromosome that its gene lies on. */
    CHROMOSOME
}
