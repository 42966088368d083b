package org.recto.workbench.entry.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Typed;
import org.recto.workbench.parts.Row;
import org.recto.workbench.parts.RowEdits;
import org.recto.workbench.parts.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of values that have no id, such as aliases or evidence, as a table that is edited in place.
 *
 * <p>The entry holds such a list as one value, so each edit writes the whole list. Rows are named here, for as long as
 * the page is open; a row without anything in it is not part of the list yet.
 */
public final class ValuesPart extends Div implements Part {

    private final transient Editing editing;
    private final transient Path list;
    private final transient List<Cell> cells;
    private final String label;
    private final Rows rows;
    private final Notes notes;
    private transient List<Row> stored = List.of();
    private int named;

    /** @param cells of which a single one with the key {@code value} means that the values are plain text */
    public ValuesPart(Editing editing, Path list, String label, List<Cell> cells) {
        this.editing = editing;
        this.list = list;
        this.cells = cells;
        this.label = label;
        this.rows = new Rows(label, cells.stream().map(Cell::column).toList(), new Typing());
        this.notes = new Notes(editing, list, label);
        addClassName("items");
        getElement().setAttribute("data-place", list.toString());
        setClassName("plain", isText());
        add(rows, notes);
    }

    /** The words of the button that adds one, and what stands where there is none. */
    public ValuesPart words(String add, String empty) {
        rows.addWords(add);
        rows.emptyWords(empty);
        return this;
    }

    @Override
    public void show(Now now) {
        rows.setReadOnly(now.readOnly());
        rows.choices(Cell.choices(cells, now));
        JsonNode stored = now.at(list);
        if (!written(rows.rows()).equals(stored == null ? JsonNodeFactory.instance.arrayNode() : stored)) {
            rows.show(read(stored));
            this.stored = rows.rows();
        }
        notes.show(now);
    }

    @Override
    public void fields(BiConsumer<Path, String> told) {
        told.accept(list, label);
    }

    @Override
    public boolean reveal(Target target) {
        if (!target.path().isWithin(list)) {
            return false;
        }
        rows.enter();
        return true;
    }

    private boolean isText() {
        return cells.getFirst().key().equals("value");
    }

    private List<Row> read(@Nullable JsonNode stored) {
        List<Row> read = new ArrayList<>();
        if (stored != null) {
            for (JsonNode value : stored) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (Cell cell : cells) {
                    texts.put(
                            cell.key(),
                            cell.codec()
                                    .print(isText() ? value : cell.of(Path.ROOT).in(value)));
                }
                read.add(Row.of(name(), texts));
            }
        }
        return read;
    }

    /** The rows as the entry would hold them. */
    private ArrayNode written(List<Row> there) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Row row : there) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Cell cell : cells) {
                String text = row.cells().getOrDefault(cell.key(), "");
                if (cell.codec().read(text, null) instanceof Typed.Value(JsonNode value)) {
                    object.set(cell.key(), value);
                }
            }
            if (!object.isEmpty()) {
                array.add(isText() ? object.get("value") : object);
            }
        }
        return array;
    }

    private void write() {
        stored = rows.rows();
        ArrayNode array = written(rows.rows());
        if (array.isEmpty()) {
            editing.clear(list);
        } else {
            editing.set(list, array);
        }
    }

    /** What a cell said before something that can't be stored was typed into it. */
    private String kept(String row, String key) {
        return stored.stream()
                .filter(one -> one.id().equals(row))
                .map(one -> one.cells().getOrDefault(key, ""))
                .findFirst()
                .orElse("");
    }

    private Cell cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().orElseThrow();
    }

    private String name() {
        return "n" + ++named;
    }

    /** What is typed into the table; the rows themselves are in step already, or are once the call is over. */
    private final class Typing implements RowEdits {

        @Override
        public void changed(String row, String key, String value) {
            if (cell(key).codec().read(value, null) instanceof Typed.Unreadable(String why)) {
                rows.show(rows.rows().stream()
                        .map(one -> one.id().equals(row) ? one.with(key, kept(row, key)) : one)
                        .toList());
                rows.refuse(row, key, value, why);
            } else {
                write();
            }
        }

        @Override
        public String added(String after, Map<String, String> typed) {
            String id = name();
            List<Row> there = new ArrayList<>(rows.rows());
            int at = 0;
            for (int i = 0; i < there.size(); i++) {
                at = there.get(i).id().equals(after) ? i + 1 : at;
            }
            there.add(at, Row.of(id, typed));
            rows.show(there);
            write();
            return id;
        }

        @Override
        public void removed(String row) {
            write();
        }

        @Override
        public void restored(Row row, String after) {
            write();
        }

        @Override
        public void moved(String row, String before) {
            write();
        }

        @Override
        public void confirmed(String row) {
            editing.confirm(list);
        }
    }
}
