package org.recto.workbench.parts.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A table to read: the first column heads each row, and where the page is narrow a row becomes a card whose cells name
 * their columns.
 *
 * @param <T> what a row stands for
 */
public final class DataTable<T> extends Div {

    private static final long serialVersionUID = 1;

    private record Column<T>(String label, String style, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow labels = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    /** @param caption what the table holds, for those who do not see it */
    public DataTable(String caption) {
        addClassName("recto-table");
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.getCaption().addClassName("recto-unseen");
        table.add(new NativeTableHeader(labels), body);
        add(table);
    }

    /** A column of text. */
    public DataTable<T> text(String label, Function<T, String> text) {
        return column(label, row -> new Span(text.apply(row)));
    }

    public DataTable<T> column(String label, Function<T, Component> cell) {
        return column(label, "", cell);
    }

    /** @param style a class name for the column's cells: {@code number}, {@code tight}, {@code actions} or none */
    public DataTable<T> column(String label, String style, Function<T, Component> cell) {
        columns.add(new Column<>(label, style, cell));
        NativeTableHeaderCell heading = new NativeTableHeaderCell(label);
        heading.getElement().setAttribute("scope", "col");
        styled(heading, style);
        labels.add(heading);
        return this;
    }

    public void show(Collection<T> rows) {
        body.removeAll();
        rows.forEach(row -> body.add(row(row)));
    }

    private NativeTableRow row(T row) {
        NativeTableRow shown = new NativeTableRow();
        for (Column<T> column : columns) {
            Component cell = shown.getComponentCount() == 0 ? heading() : new NativeTableCell();
            cell.getElement()
                    .setAttribute("data-label", column.label())
                    .appendChild(column.cell().apply(row).getElement());
            styled(cell, column.style());
            shown.add(cell);
        }
        return shown;
    }

    private static Component heading() {
        NativeTableHeaderCell heading = new NativeTableHeaderCell();
        heading.getElement().setAttribute("scope", "row");
        return heading;
    }

    private static void styled(Component cell, String style) {
        if (!style.isEmpty()) {
            cell.addClassName(style);
        }
    }
}
