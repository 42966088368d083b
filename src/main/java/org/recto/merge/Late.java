package org.recto.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Edits by someone who hasn't seen yet what became of the entry, such as in another window of their own. */
public final class Late {

    private Late() {}

    /**
     * The edits to make now, so that a text or a list holds what was typed and what came in between. Of a single value
     * the one typed last counts.
     *
     * @param seen the entry as it was seen when the edits were made
     * @param now the entry as it is
     */
    public static List<Edit> edits(Entry seen, Entry now, List<Edit> edits) {
        JsonNode was = EntryJson.tree(seen);
        JsonNode is = EntryJson.tree(now);
        if (edits.stream().noneMatch(edit -> cameBetween(edit, was, is))) {
            return edits;
        }
        Entry typed = seen;
        for (Edit edit : edits) {
            typed = typed.with(edit);
        }
        Merge merge = Merge.of(seen, now, typed);
        Map<Conflict, Choice> choices = new HashMap<>();
        merge.conflicts().forEach(conflict -> choices.put(conflict, choice(conflict)));
        JsonNode together = EntryJson.tree(merge.with(choices));
        return edits.stream().map(edit -> late(edit, was, is, together)).toList();
    }

    private static Choice choice(Conflict conflict) {
        return conflict.bothCanStay() ? Choice.Kept.BOTH : Choice.Kept.MINE;
    }

    private static boolean cameBetween(Edit edit, JsonNode was, JsonNode is) {
        return edit instanceof Edit.Set(Path path, JsonNode _) && !Tree.same(path.in(was), path.in(is));
    }

    private static Edit late(Edit edit, JsonNode was, JsonNode is, JsonNode together) {
        @Nullable JsonNode merged = edit.path().in(together);
        return cameBetween(edit, was, is) && merged != null ? new Edit.Set(edit.path(), merged) : edit;
    }
}
