package org.recto.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one verification, in the order in which they were found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** @see Problem */
    void add(String file, @Nullable Integer line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
