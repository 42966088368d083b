package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.Comparator;
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
                .map(value -> new Edit.Set(value.getKey(), EntryJson.text(changed(value.getValue()))))
                .toArray(Edit[]::new);
    }

    private static String changed(List<Change> changes) {
        Narrative narrative = changes.getFirst().spot().narrative();
        if (narrative == null) {
            return changes.getFirst().words();
        }
        List<Change> fromBehind = new ArrayList<>(changes);
        fromBehind.sort(Comparator.comparingInt((Change change) -> range(change).start())
                .reversed());
        StringBuilder text = new StringBuilder(narrative.text());
        for (Change change : fromBehind) {
            int from = narrative.text().offsetByCodePoints(0, range(change).start());
            int to = narrative
                    .text()
                    .offsetByCodePoints(
                            from, range(change).end() - range(change).start());
            text.replace(from, to, Markdown.escape(change.words()));
        }
        return text.toString();
    }

    private static Range range(Change change) {
        return Objects.requireNonNull(change.spot().place().range(), "a narrative's words have a range");
    }
}
