package org.recto.revision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** One step of a draft's log. */
sealed interface DraftStep {

    /**
     * Says from what the steps after it go on.
     *
     * @param base the revision it is based on, {@code null} where the entry has none
     * @param entry the entry to go on from, {@code null} where it is the base's
     */
    record Start(@Nullable Integer base, @Nullable Entry entry) implements DraftStep {}

    /**
     * Edits made at once, which are undone at once.
     *
     * @param why what a save may say of them, where that is known better than by their curator's own words
     */
    record Edits(List<Edit> edits, @Nullable String why) implements DraftStep {

        /** As the log keeps them: each edit's JSON on a line. */
        String text() {
            return edits.stream().map(EntryJson::write).collect(Collectors.joining("\n"));
        }

        /**
         * How the text of a step begins that these edits type on in: one that sets the same field to a text, as they do.
         */
        Optional<String> typedOn() {
            if (why == null
                    && edits.size() == 1
                    && edits.getFirst() instanceof Edit.Set(Path path, JsonNode value)
                    && value.isString()) {
                String empty = EntryJson.write(new Edit.Set(path, EntryJson.text("")));
                return Optional.of(empty.substring(0, empty.length() - "\"}".length()));
            }
            return Optional.empty();
        }
    }

    /** A step as the log keeps it. */
    static DraftStep of(@Nullable Integer base, @Nullable String entry, @Nullable String edits, @Nullable String why) {
        return edits == null
                ? new Start(base, entry == null ? null : EntryJson.read(entry))
                : new Edits(edits.lines().map(EntryJson::readEdit).toList(), why);
    }
}
