package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;

/** The figures of a card: a marker where each stood, and its legend on the next line. */
final class Figures {

    private static final String MARKER = "Atlas Image";

    private final Draft draft;
    private final Narratives narratives;
    private final List<Path> found = new ArrayList<>();
    private boolean awaitsLegend;

    Figures(Draft draft, Narratives narratives) {
        this.draft = draft;
        this.narratives = narratives;
    }

    List<Path> found() {
        return found;
    }

    static boolean isMarker(CardLine line) {
        return line.words().equalsIgnoreCase(MARKER);
    }

    /** A heading: what follows it is no legend. */
    void end() {
        awaitsLegend = false;
    }

    /** The word "Legend" stood before the legend of the last figure. */
    void announceLegend() {
        awaitsLegend = !found.isEmpty();
    }

    /** Takes words that stand behind "Legend" on one line. */
    boolean legend(CardLine line, String text) {
        boolean isLegend = awaitsLegend;
        awaitsLegend = false;
        if (isLegend) {
            Path path = found.getLast().then("legend");
            narratives.place(path, line, text, Confidence.HIGH, "Behind its label: a figure's legend");
        }
        return isLegend;
    }

    /** Reads a marker or the legend behind one; anything else it leaves alone. */
    boolean read(CardLine line) {
        if (isMarker(line)) {
            Path path = draft.next(ItemKind.FIGURE);
            found.add(path);
            draft.structure(line, "A figure stood here", path);
            awaitsLegend = true;
            return true;
        }
        boolean isLegend = awaitsLegend && !line.isBlank();
        awaitsLegend = false;
        if (isLegend) {
            Path path = found.getLast().then("legend");
            narratives.place(path, line, line.text(), Confidence.HIGH, "Follows a figure: its legend");
        }
        return isLegend;
    }
}
