package org.recto.entry;

/** Something an entry lists. Its id is unique within the entry and never used again. */
public interface Item {

    /** The letter of its {@link ItemKind} and a number from 1. */
    String id();
}
