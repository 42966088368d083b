package org.recto.rule;

import java.util.List;
import java.util.Objects;

/**
 * A check of one entry, on finished and unfinished ones alike.
 *
 * <p>A rule is one file below this package: a public class with a public constructor without parameters and an
 * {@link About} annotation. The build finds it; nothing is registered by hand.
 */
public interface Rule {

    /** Edits of the book's example entry: at least one that the rule accepts and one that it flags. */
    List<Example> examples();

    /**
     * Looks at an entry and reports what it finds. Any part of the entry may be absent, and any value odd.
     *
     * <p>The verdict follows from what the rule tells the inspection: findings make it violated; otherwise what it could
     * not check makes it not checkable; otherwise one comparison makes it satisfied, and none not applicable.
     */
    void inspect(Inspection inspection);

    /** What the rule is. */
    default About about() {
        return Objects.requireNonNull(
                getClass().getAnnotation(About.class), () -> getClass().getName() + " has no @About");
    }
}
