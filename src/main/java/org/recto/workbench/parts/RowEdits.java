package org.recto.workbench.parts;

import java.util.Map;

/**
 * What a curator does to the items of a list. {@link Rows} calls these within two seconds of a keystroke and keeps
 * its own rows in step, so that they need not be shown again after each.
 */
public interface RowEdits {

    /** A cell's value changed, and may do so again while its curator types on. */
    void changed(String row, String key, String value);

    /**
     * A new item.
     *
     * @param after the row it follows, or empty at the top
     * @param cells what it was pasted with, or empty
     * @return the new item's id
     */
    String added(String after, Map<String, String> cells);

    void removed(String row);

    /**
     * A removal was undone: the same item is back, under its own id.
     *
     * @param after the row it follows, or empty at the top
     */
    void restored(Row row, String after);

    /** @param before the row it now precedes, or empty at the end */
    void moved(String row, String before);

    /** An import's proposal was accepted as it stands. */
    default void confirmed(String row) {}

    /** An import's proposal was turned down; the row is gone. */
    default void dropped(String row) {
        removed(row);
    }

    /** Something was typed that cannot be stored; see {@link Rows#refused()}. */
    default void refused(Refused what) {}

    /** The curator went to a cell. */
    default void focused(String row, String key) {}
}
