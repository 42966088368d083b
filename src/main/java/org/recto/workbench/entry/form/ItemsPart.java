package org.recto.workbench.entry.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Refusal;
import org.recto.workbench.entry.edit.Typed;
import org.recto.workbench.parts.CellMark;
import org.recto.workbench.parts.Refused;
import org.recto.workbench.parts.Row;
import org.recto.workbench.parts.RowEdits;
import org.recto.workbench.parts.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of items as a table that is edited in place. */
public final class ItemsPart extends Div implements Part {

    private final transient Editing editing;
    private final transient Path list;
    private final transient ItemKind kind;
    private final transient List<Cell> cells;
    private final String label;
    private final transient Map<String, Removed> removed = new HashMap<>();
    private final transient List<Consumer<String>> watchers = new ArrayList<>();
    private final Rows rows;
    private transient List<CellMark> marks = List.of();

    public ItemsPart(Editing editing, Path list, ItemKind kind, String label, List<Cell> cells) {
        this.editing = editing;
        this.list = list;
        this.kind = kind;
        this.cells = cells;
        this.label = label;
        this.rows = new Rows(label, cells.stream().map(Cell::column).toList(), new Typing());
        rows.getElement().setAttribute("data-list", list.toString()); // the drawings light what the cursor is at
        addClassName("items");
        getElement().setAttribute("data-place", list.toString());
        add(rows);
    }

    /** The words of the button that adds one, and what stands where there is none. */
    public ItemsPart words(String add, String empty) {
        rows.addWords(add);
        rows.emptyWords(empty);
        return this;
    }

    /** Told the id of the item that the cursor went to. */
    public ItemsPart whenFocused(Consumer<String> watcher) {
        watchers.add(watcher);
        return this;
    }

    /** The list. */
    Path list() {
        return list;
    }

    @Override
    public void show(Now now) {
        rows.setReadOnly(now.readOnly());
        rows.choices(Cell.choices(cells, now));
        rows.show(Sheet.rows(now, list, cells, rows.rows()));
        List<CellMark> nowMarks = Sheet.marks(now, list, cells);
        if (!nowMarks.equals(marks)) {
            marks = nowMarks;
            rows.mark(marks);
        }
        for (Refusal refusal : now.refusalsWithin(list)) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        for (Cell cell : cells) {
            Path item = Sheet.item(list, refusal.path());
            if (cell.of(item).equals(refusal.path())
                    && rows.refused().stream()
                            .noneMatch(one ->
                                    one.row().equals(item.last()) && one.key().equals(cell.key()))) {
                rows.refuse(item.last(), cell.key(), refusal.typed(), refusal.why());
            }
        }
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
        if (target.path().equals(list)) {
            rows.enter();
            return true;
        }
        Path item = Sheet.item(list, target.path());
        rows.focusCell(item.last(), Sheet.key(cells, item, target.path()));
        return true;
    }

    /**
     * An item that was taken out.
     *
     * @param then the entry right after
     */
    private record Removed(JsonNode item, Entry then) {}

    private Cell cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().orElseThrow();
    }

    /** What is typed into the table, as edits. */
    private final class Typing implements RowEdits {

        @Override
        public void changed(String row, String key, String value) {
            Cell cell = cell(key);
            Path path = cell.of(list.then(row));
            switch (cell.codec().read(value, editing.now().at(path))) {
                case Typed.Value(JsonNode typed) -> editing.set(path, typed);
                case Typed.Nothing _ -> editing.clear(path);
                case Typed.Unreadable(String why) -> {
                    rows.refuse(row, key, value, why);
                    editing.refuse(new Refusal(path, value, why));
                }
            }
        }

        @Override
        public String added(String after, Map<String, String> typed) {
            String id = editing.nextId(kind);
            ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", id);
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.Add(list, item, following(after)));
            List<Refusal> odd = new ArrayList<>();
            typed.forEach((key, value) -> {
                Path path = cell(key).of(list.then(id));
                switch (cell(key).codec().read(value, null)) {
                    case Typed.Value(JsonNode read) -> edits.add(new Edit.Set(path, read));
                    case Typed.Nothing _ -> {}
                    case Typed.Unreadable(String why) -> odd.add(new Refusal(path, value, why));
                }
            });
            editing.apply(edits);
            odd.forEach(editing::refuse);
            return id;
        }

        @Override
        public void removed(String row) {
            JsonNode item = editing.now().at(list.then(row));
            if (item != null) {
                editing.remove(list.then(row));
                removed.put(row, new Removed(item, editing.now().entry()));
            }
        }

        @Override
        public void restored(Row row, String after) {
            Removed gone = removed.remove(row.id());
            if (gone != null && gone.then().equals(editing.now().entry())) {
                editing.undo(); // brings back, too, what named the item
            } else if (gone != null) {
                editing.apply(new Edit.Add(list, gone.item(), following(after)));
            }
        }

        @Override
        public void moved(String row, String before) {
            editing.apply(new Edit.Move(list.then(row), before.isEmpty() ? null : before));
        }

        @Override
        public void confirmed(String row) {
            editing.confirm(list.then(row));
        }

        @Override
        public void refused(Refused what) {
            editing.refuse(new Refusal(cell(what.key()).of(list.then(what.row())), what.text(), what.message()));
        }

        @Override
        public void focused(String row, String key) {
            watchers.forEach(watcher -> watcher.accept(row));
        }

        private @Nullable String following(String after) {
            return Sheet.following(editing.now().at(list), after);
        }
    }
}
