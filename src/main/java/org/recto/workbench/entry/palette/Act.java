package org.recto.workbench.entry.palette;

/**
 * Something that can be done with the entry.
 *
 * @param isOffered whether it can be done now
 */
public record Act(Key key, boolean isOffered, Runnable does) {

    Item item() {
        return new Item(key.name(), "action", key.words(), key.keys());
    }
}
