package org.recto.workbench.refdata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refstore.LoadProgress;
import org.recto.refstore.LoadSummary;

/** How a load stands. */
sealed interface RunState {

    /** It goes on; {@code sentence} is what it said last. */
    record Running(String sentence, @Nullable LoadProgress progress) implements RunState {}

    /** All is loaded. */
    record Loaded(List<LoadSummary> summaries) implements RunState {}

    /** Nothing was kept; with the first malformed lines, each with file and number. */
    record Refused(String sentence, List<String> malformed) implements RunState {}

    /** What was kept stays, and it can go on. */
    record Stopped(String sentence) implements RunState {}
}
