package org.recto.workbench.parts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One item of a list as {@link Rows} shows it.
 *
 * @param id the item's id within its entry, such as {@code f3}
 * @param cells what stands in each column, by its key; an absent key is an empty cell
 * @param proposed whether an import proposes the item and nobody has confirmed it yet
 */
public record Row(String id, Map<String, String> cells, boolean proposed) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public static Row of(String id, Map<String, String> cells) {
        return new Row(id, cells, false);
    }

    public Row with(String key, String value) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(key, value);
        return new Row(id, changed, proposed);
    }

    Row confirmed() {
        return new Row(id, cells, false);
    }
}
