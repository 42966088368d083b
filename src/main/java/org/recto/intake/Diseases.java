package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Prose;

/** The disease associations of a card, each begun by a marker that its name should follow. */
final class Diseases {

    /**
     * A disease association.
     *
     * @param name {@code null} where the card lost it
     */
    record Found(Path path, @Nullable String name) {}

    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 20;

    private final Draft draft;
    private final List<Found> found = new ArrayList<>();
    private boolean awaitsName;

    Diseases(Draft draft) {
        this.draft = draft;
    }

    List<Found> found() {
        return found;
    }

    /** Begins another; its name is the next line that has the form of one. */
    void begin(CardLine marker) {
        Path path = draft.next(ItemKind.DISEASE);
        found.add(new Found(path, null));
        draft.structure(marker, "Begins a disease association", path);
        awaitsName = true;
    }

    /** Whether text may be placed within one. */
    boolean hasBegun() {
        return !found.isEmpty();
    }

    /** The one last begun. */
    Path current() {
        return found.getLast().path();
    }

    /** Takes the line as the name of the one just begun, where one is awaited and its text may be it. */
    boolean takesName(CardLine line, String text) {
        boolean isAwaited = awaitsName;
        awaitsName = false;
        if (!isAwaited || !isName(text)) {
            return false;
        }
        found.set(found.size() - 1, new Found(current(), new CardLine(line.number(), text).words()));
        draft.placed(line, current().then("name"), Confidence.HIGH, "Follows the marker and has the form of a name");
        return true;
    }

    /** No sentence is a disease's name: a name is short, cites nobody and has no point at its end. */
    static boolean isName(String text) {
        if (text.length() > LONGEST_NAME || text.endsWith(".") || text.contains(". ")) {
            return false;
        }
        boolean isShort = text.split("\\s+").length <= MOST_WORDS;
        return isShort && Prose.readPlain(text).all(Mention.Citations.class).isEmpty();
    }
}
