package org.recto.workbench.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table whose rows are edited in place, by keyboard first: arrows move, typing or Enter edits, Tab goes on, Enter
 * in the last row adds one, Alt with an arrow reorders, Ctrl+Delete removes (and can be undone), rows can be pasted
 * from a spreadsheet.
 *
 * <p>The browser shows an edit at once and sends it here; {@link RowEdits} is told, and these rows follow. A row
 * added there has a name of its own until the id that {@link RowEdits#added} gives it has travelled back.
 */
@Tag("recto-rows")
@JsModule("./rows/recto-rows.ts")
public final class Rows extends Component implements HasSize {

    private final RowEdits edits;
    private List<Column> columns;
    private List<Row> rows = new ArrayList<>();
    private final Map<String, Row> removed = new HashMap<>();
    private final Map<String, Refused> refused = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private long heard;
    private boolean readOnly;

    /** @param label what the list holds, for those who do not see it */
    public Rows(String label, List<Column> columns, RowEdits edits) {
        this.edits = edits;
        this.columns = List.copyOf(columns);
        getElement().setProperty("label", label);
        getElement()
                .addEventListener("rows-edit", event -> heard(event.getEventDetail(RowsEdit.class)))
                .addEventDetail();
    }

    /** Shows these rows; costs nothing where they are what stands there already. */
    public void show(Collection<Row> shown) {
        if (!rows.equals(List.copyOf(shown))) {
            rows = new ArrayList<>(shown);
            send();
        }
    }

    /** The rows as they stand, edits included. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What rules found, instead of what was marked before. */
    public void mark(List<CellMark> marks) {
        Data.hand(getElement(), "marks", marks);
    }

    /** What was typed and could not be stored, and still stands on the screen. */
    public List<Refused> refused() {
        return List.copyOf(refused.values());
    }

    /** Says that a value cannot be stored after all; it stays visible with the message. */
    public void refuse(String row, String key, String text, String message) {
        refused.put(row + "/" + key, new Refused(row, key, text, message));
        send();
    }

    /** Other choices for columns, by their keys, for instance when another list grew. */
    public void choices(Map<String, List<Choice>> choices) {
        var changed = columns.stream()
                .map(column -> column.choices(choices.getOrDefault(column.key(), column.choices())))
                .toList();
        if (!changed.equals(columns)) {
            columns = changed;
            if (isAttached()) {
                sendColumns();
            }
        }
    }

    /** They are much, with their choices, and nobody needs them here as the browser has them. */
    private void sendColumns() {
        getElement()
                .executeJs("this.columns = $0", (JsonNode) JsonMapper.shared().valueToTree(columns));
    }

    /** Brings a cell into view and puts the cursor there. */
    public void focusCell(String row, String key) {
        getElement().callJsFunction("focusCell", row, key);
    }

    /** Puts the cursor to the first cell, or where there is no row to the button that adds one. */
    public void enter() {
        getElement().callJsFunction("enter");
    }

    /** The words of the button that adds a row. */
    public void addWords(String words) {
        getElement().setProperty("addWords", words);
    }

    /** What stands where there is no row yet. */
    public void emptyWords(String words) {
        getElement().setProperty("emptyWords", words);
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        getElement().setProperty("readOnly", readOnly);
    }

    /** A new element in the browser knows nothing of what was edited in the one before it. */
    @Override
    protected void onAttach(AttachEvent event) {
        sendColumns();
        send();
    }

    private record Shown(long heard, Map<String, String> ids, List<Row> rows, Collection<Refused> refused) {}

    private void send() {
        Data.hand(getElement(), "shown", new Shown(heard, ids, rows, refused.values()));
    }

    private void heard(RowsEdit edit) {
        heard = edit.seq();
        if (edit.op() == RowsEdit.Op.FOCUS) {
            edits.focused(id(edit.row()), edit.key());
        } else if (readOnly || !taken(edit)) {
            send();
        }
    }

    /** Whether the edit was possible and the browser, which showed it already, is right. */
    private boolean taken(RowsEdit edit) {
        var id = id(edit.row());
        return switch (edit.op()) {
            case FOCUS -> true;
            case CHANGE -> change(id, edit.key(), edit.value());
            case REFUSE -> keep(new Refused(id, edit.key(), edit.value(), edit.message()));
            case ADD -> add(edit.row(), id(edit.after()), edit.cells());
            case REMOVE -> remove(id, edits::removed);
            case DROP -> remove(id, edits::dropped);
            case RESTORE -> restore(id, id(edit.after()));
            case MOVE -> move(id, id(edit.before()));
            case CONFIRM -> confirm(id);
        };
    }

    private boolean change(String id, String key, String value) {
        var at = at(id);
        if (at < 0 || !editable(key)) {
            return false;
        }
        refused.remove(id + "/" + key);
        rows.set(at, rows.get(at).with(key, value));
        edits.changed(id, key, value);
        return true;
    }

    private boolean keep(Refused what) {
        if (at(what.row()) < 0 || !editable(what.key())) {
            return false;
        }
        refused.put(what.row() + "/" + what.key(), what);
        edits.refused(what);
        return true;
    }

    private boolean add(String named, String after, Map<String, String> pasted) {
        var cells = new LinkedHashMap<>(pasted);
        cells.keySet().removeIf(key -> !editable(key));
        var id = edits.added(after, cells);
        ids.put(named, id);
        if (at(id) < 0) {
            rows.add(at(after) + 1, Row.of(id, cells));
        }
        return false; // the browser has yet to learn the id
    }

    private boolean remove(String id, Consumer<String> told) {
        var at = at(id);
        if (at < 0) {
            return false;
        }
        removed.put(id, rows.remove(at));
        refused.values().removeIf(what -> what.row().equals(id));
        told.accept(id);
        return true;
    }

    private boolean restore(String id, String after) {
        var row = removed.remove(id);
        if (row == null) {
            return false;
        }
        rows.add(at(after) + 1, row);
        edits.restored(row, after);
        return true;
    }

    private boolean move(String id, String before) {
        var at = at(id);
        if (at < 0) {
            return false;
        }
        var row = rows.remove(at);
        var to = at(before);
        rows.add(to < 0 ? rows.size() : to, row);
        edits.moved(id, before);
        return true;
    }

    private boolean confirm(String id) {
        var at = at(id);
        if (at < 0) {
            return false;
        }
        rows.set(at, rows.get(at).confirmed());
        edits.confirmed(id);
        return true;
    }

    private boolean editable(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key) && !column.readOnly());
    }

    private String id(String named) {
        return ids.getOrDefault(named, named);
    }

    private int at(String id) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
