package org.recto.workbench.parts.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.recto.workbench.words.Words;

/** A sentence of the message files with parts in it that are more than words, such as a link or a {@link Moment}. */
public final class Said extends Span {

    private static final long serialVersionUID = 1;

    /** @param values of the message: components, which stand where the language puts them, and anything else as words */
    public Said(String key, Object... values) {
        Words.pieces(key, values)
                .forEach(piece -> add(piece instanceof Component part ? part : new Span(piece.toString())));
    }
}
