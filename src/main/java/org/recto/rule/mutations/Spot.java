package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.prose.Range;
import org.recto.rule.Narrative;
import org.recto.rule.Place;

/**
 * One place of the entry that names a variant.
 *
 * @param subject the variant's id, or the words of the narrative
 * @param place where a curator is led
 * @param target the value that a fix sets; for a narrative its own path
 * @param narrative {@code null} where the place is a field
 * @param words as the entry has them, without Markdown's escapes
 */
record Spot(
        String subject, Place place, Path target, @Nullable Narrative narrative, String words) {

    static Spot ofField(String subject, Path at, Path target, String words) {
        return new Spot(subject, new Place(at, null), target, null, words);
    }

    static Spot inProse(Narrative narrative, Range range, String words) {
        return new Spot(words, new Place(narrative.path(), range), narrative.path(), narrative, words);
    }

    boolean isProse() {
        return narrative != null;
    }

    /** Other words for a spot. */
    record Change(Spot spot, String words) {}

    /** The edits that put other words at each spot; one for each value, however many of its words change. */
    static Edit[] edits(List<Change> changes) {
        Map<Path, List<Change>> byValue = new LinkedHashMap<>();
        changes.forEach(change -> byValue.computeIfAbsent(change.spot().target(), any -> new ArrayList<>())
                .add(change));
        return byValue.entrySet().stream()
                .map(value -> changed(value.getKey(), value.getValue()))
                .toArray(Edit[]::new);
    }

    private static Edit changed(Path target, List<Change> changes) {
        Narrative narrative = changes.getFirst().spot().narrative();
        return narrative == null
                ? new Edit.Set(target, EntryJson.text(changes.getFirst().words()))
                : narrative.replace(changes.stream()
                        .map(change -> new Narrative.Change(range(change), Markdown.escape(change.words())))
                        .toList());
    }

    private static Range range(Change change) {
        return Objects.requireNonNull(change.spot().place().range(), "a narrative's words have a range");
    }
}
