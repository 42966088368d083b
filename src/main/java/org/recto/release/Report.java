package org.recto.release;

import org.jspecify.annotations.Nullable;

/** Takes problems as a verification finds them. */
interface Report {

    /** @see Problem */
    void problem(String file, @Nullable Integer line, String sentence);
}
