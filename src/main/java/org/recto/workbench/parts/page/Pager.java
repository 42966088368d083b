package org.recto.workbench.parts.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.recto.workbench.words.Words;

/** Leads through a long list page by page. */
public final class Pager extends Nav {

    private static final long serialVersionUID = 1;

    private final int size;
    private final Span where = new Span();
    private final Button back;
    private final Button on;
    private int page;

    /**
     * @param size how many rows a page has
     * @param go shows a page, counted from 0
     */
    public Pager(int size, IntConsumer go) {
        this.size = size;
        addClassName("recto-pager");
        setAriaLabel(Words.say("parts.pager"));
        back = new Button(Words.say("parts.back"), click -> go.accept(page - 1));
        on = new Button(Words.say("parts.on"), click -> go.accept(page + 1));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        on.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(back, where, on);
    }

    public void show(int page, int rows) {
        this.page = page;
        int first = page * size;
        where.setText(Words.say("parts.range", first + 1, Math.min(first + size, rows), rows));
        back.setEnabled(page > 0);
        on.setEnabled(first + size < rows);
        setVisible(rows > size);
    }
}
