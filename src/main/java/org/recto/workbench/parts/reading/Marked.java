package org.recto.workbench.parts.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.stream.Stream;
import org.recto.entry.Path;
import org.recto.workbench.parts.changes.Margin;

/** A heading together with what its place has in the margin. */
final class Marked {

    private Marked() {}

    static Component heading(Component heading, Path place, Margin margin) {
        Div marked = new Div(heading);
        marked.addClassName("recto-reading-heading");
        Stream.of(margin.beside(place), margin.below(place))
                .filter(Objects::nonNull)
                .forEach(marked::add);
        return marked;
    }
}
