package org.recto.workbench.entry.form;

import java.util.function.BiConsumer;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;

/** A part of a form that is bound to a place in the entry. */
public interface Part {

    /** Shows the entry as it stands now; what is being typed stays. */
    void show(Now now);

    /**
     * Brings a place into view and puts the cursor there.
     *
     * @return whether the place belongs to this part
     */
    boolean reveal(Target target);

    /** Tells each of its fields, with what it is called. */
    default void fields(BiConsumer<Path, String> told) {}

    /**
     * A place to go to.
     *
     * @param path the value or item
     * @param start in a narrative, the first character to select, in Unicode code points; -1 to select none
     * @param end after the last one
     */
    record Target(Path path, int start, int end) {

        public static Target of(Path path) {
            return new Target(path, -1, -1);
        }
    }
}
