package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.CellMark;
import org.recto.workbench.parts.Row;
import tools.jackson.databind.JsonNode;

/** A list of an entry as rows and cells. */
final class Sheet {

    private Sheet() {}

    /**
     * The list's items as rows. A cell that says the same as before in another spelling keeps its spelling: someone may
     * be typing it.
     */
    static List<Row> rows(Now now, Path list, List<Cell> cells, List<Row> shown) {
        JsonNode items = now.at(list);
        if (items == null) {
            return List.of();
        }
        Map<String, Row> before = shown.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (JsonNode item : items) {
            String id = item.path("id").asString();
            Row old = before.get(id);
            Map<String, String> texts = new LinkedHashMap<>();
            for (Cell cell : cells) {
                String printed = cell.print(item);
                String typed = old == null ? null : old.cells().get(cell.key());
                boolean same = typed != null && cell.says(typed, item);
                if (same || !printed.isEmpty()) {
                    texts.put(cell.key(), same ? typed : printed);
                }
            }
            rows.add(new Row(id, texts, !now.proposalsWithin(list.then(id)).isEmpty()));
        }
        return rows;
    }

    /** What is said of the items, at the cell it is about. */
    static List<CellMark> marks(Now now, Path list, List<Cell> cells) {
        List<CellMark> marks = new ArrayList<>();
        now.remarks().forEach(remark -> {
            for (Path path : remark.paths()) {
                if (path.isWithin(list) && !path.equals(list)) {
                    Path item = item(list, path);
                    marks.add(new CellMark(
                            item.last(),
                            key(cells, item, path),
                            remark.severity().name(),
                            remark.message()));
                }
            }
        });
        return marks;
    }

    /** The item of a list in which a place lies. */
    static Path item(Path list, Path place) {
        return list.then(place.steps().get(list.steps().size()));
    }

    /** The key of the column that shows a place within an item, empty where none does. */
    static String key(List<Cell> cells, Path item, Path place) {
        return cells.stream()
                .filter(cell -> place.isWithin(cell.of(item)))
                .map(Cell::key)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The id of the item that follows one, or the first's where that is empty; {@code null} at the end. */
    static @Nullable String following(@Nullable JsonNode items, String after) {
        boolean found = after.isEmpty();
        if (items != null) {
            for (JsonNode item : items) {
                if (found) {
                    return item.path("id").asString();
                }
                found = item.path("id").asString().equals(after);
            }
        }
        return null;
    }
}
