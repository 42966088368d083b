package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/** What stands beside and below a place of an entry that is shown, such as a way to remark on it and what was remarked. */
public interface Margin {

    /** Nothing anywhere. */
    Margin EMPTY = new Margin() {};

    /** What stands beside the place, {@code null} for nothing. */
    default @Nullable Component beside(Path place) {
        return null;
    }

    /** What stands below it, {@code null} for nothing. */
    default @Nullable Component below(Path place) {
        return null;
    }
}
