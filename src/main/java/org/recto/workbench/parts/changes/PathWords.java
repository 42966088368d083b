package org.recto.workbench.parts.changes;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** A path as a curator would say it: {@code /protein/features/f3/end} is "Protein › Features › Cytoplasmic › end". */
public final class PathWords {

    private PathWords() {}

    /** The whole path on one line; Words.say("parts.theEntry") for the entry itself. */
    public static String of(Path path, JsonNode... entries) {
        return path.steps().isEmpty() ? Words.say("parts.theEntry") : String.join(" › ", steps(path, entries));
    }

    /**
     * The path's steps, the section's heading first.
     *
     * @param entries entries in which to look up what an item is called; the first that holds it tells
     */
    public static List<String> steps(Path path, JsonNode... entries) {
        List<String> words = new ArrayList<>();
        Path at = Path.ROOT;
        for (String step : path.steps()) {
            Path list = at;
            at = at.then(step);
            if (ItemKind.in(list).isPresent()) {
                words.add(item(list, at, entries));
            } else if (words.isEmpty()) {
                words.add(FieldWords.section(step));
            } else {
                words.add(
                        ItemKind.in(at).isPresent()
                                ? FieldWords.capitalised(FieldWords.field(step))
                                : FieldWords.field(step));
            }
        }
        return words;
    }

    static String item(Path list, Path item, JsonNode... entries) {
        for (JsonNode entry : entries) {
            JsonNode found = item.in(entry);
            if (found != null) {
                return ItemWords.label(list, found);
            }
        }
        return item.last();
    }
}
