package org.recto.rule;

import java.util.List;
import org.recto.entry.Edit;

/**
 * What would settle a finding. Never applied by itself.
 *
 * @param label what it does, as a button says it
 */
public record Fix(String label, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
