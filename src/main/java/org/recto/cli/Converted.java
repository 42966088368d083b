package org.recto.cli;

import java.nio.file.Path;
import java.util.List;
import org.recto.intake.DamagedName;

/**
 * A card that was read and written as an entry.
 *
 * @param to the file that was written
 * @param proposals how many values were read from prose
 * @param unplaced how many lines found no place
 * @param damage surnames that lost their apostrophes
 */
record Converted(String file, Path to, int proposals, int unplaced, List<DamagedName> damage) implements Outcome {

    Converted {
        damage = List.copyOf(damage);
    }

    /** What was damaged and what would undo it, each name once; empty where nothing was. */
    String damaged() {
        List<String> names = damage.stream()
                .map(name -> name.restored() == null
                        ? "%s (line %d)".formatted(name.words(), name.line())
                        : "%s (line %d), %s by %s"
                                .formatted(name.words(), name.line(), name.restored(), name.publication()))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return names.isEmpty() ? "" : ", apostrophes lost: " + String.join("; ", names);
    }

    private static final int MOST_NAMED = 5;
}
