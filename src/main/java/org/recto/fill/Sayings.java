package org.recto.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Collects what sources say of one place; those that mean the same are one answer. */
final class Sayings {

    private record Said(JsonNode value, List<Origin> origins) {}

    private final Function<JsonNode, String> meaning;
    private final Map<String, Said> said = new LinkedHashMap<>();

    /** @param meaning equal for values that mean the same */
    Sayings(Function<JsonNode, String> meaning) {
        this.meaning = meaning;
    }

    /** Values that mean the same where they differ in case and spaces alone. */
    static Sayings ofWords() {
        return new Sayings(Sayings::folded);
    }

    /** Values that mean the same only where they are the same. */
    static Sayings ofValues() {
        return new Sayings(JsonNode::toString);
    }

    static String folded(JsonNode text) {
        return folded(text.asString(""));
    }

    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** @param value {@code null} where the source says nothing */
    void say(@Nullable Object value, Origin origin) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return;
        }
        JsonNode node = value instanceof JsonNode already ? already : EntryJson.value(value);
        Said same = said.computeIfAbsent(meaning.apply(node), _ -> new Said(node, new ArrayList<>()));
        if (!same.origins.contains(origin)) {
            same.origins.add(origin);
        }
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** The offer for a field; none where no source says anything. */
    Optional<Offer> forField(Path path, JsonNode entry) {
        return offer(path, Places.at(path, entry), (_, value) -> List.of(new Step.Put(path, value)));
    }

    /** The offer for an item that is missing in its list; none where no source says anything. */
    Optional<Offer> forMissing(Path list) {
        return offer(list, null, (_, value) -> List.of(new Step.Add(list, value)));
    }

    /**
     * The offer for a place; none where no source says anything.
     *
     * @param now what the entry has there
     * @param steps what takes a value, given who says it
     */
    Optional<Offer> offer(Path path, @Nullable JsonNode now, BiFunction<List<Origin>, JsonNode, List<Step>> steps) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String held = now == null ? null : meaning.apply(now);
        List<Answer> answers = new ArrayList<>();
        said.forEach((means, what) -> {
            boolean isHeld = means.equals(held);
            answers.add(new Answer(
                    what.value, what.origins, isHeld, isHeld ? List.of() : steps.apply(what.origins, what.value)));
        });
        return Optional.of(new Offer(path, now, answers));
    }
}
