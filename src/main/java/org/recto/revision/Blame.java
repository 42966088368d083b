package org.recto.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/**
 * Says of each field, item and paragraph of a section which revision brought it as it stands. What went and came back
 * was brought by its return.
 */
final class Blame {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    /**
     * A section as a revision made it.
     *
     * @param body {@code null} where the revision took it out
     */
    record Version(WrittenBy by, @Nullable JsonNode body) {}

    private final Path section;
    private final List<Version> newestFirst;
    private final List<Written> written = new ArrayList<>();

    private Blame(Path section, List<Version> newestFirst) {
        this.section = section;
        this.newestFirst = newestFirst;
    }

    /**
     * Everything that the last of the versions holds, in its order.
     *
     * @param section where it stands in the entry
     * @param versions the section after each revision that changed it, the first one first
     */
    static List<Written> of(Path section, List<Version> versions) {
        Blame blame = new Blame(section, versions.reversed());
        JsonNode now = versions.isEmpty() ? null : versions.getLast().body();
        if (now != null) {
            blame.add(Path.ROOT, now);
        }
        return List.copyOf(blame.written);
    }

    private void add(Path within, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(property -> {
                if (!property.getKey().equals("id")) {
                    add(within.then(property.getKey()), property.getValue());
                }
            });
        } else if (value.isArray() && !value.isEmpty() && value.get(0).has("id")) {
            for (JsonNode item : value) {
                Path place = within.then(item.path("id").asString());
                add(place, 0, "", before -> before != null);
                add(place, item);
            }
        } else if (value.isString() && paragraphs(value).size() > 1) {
            addParagraphs(within, paragraphs(value));
        } else {
            add(within, 0, value.isString() ? value.asString() : value.toString(), value::equals);
        }
    }

    private void addParagraphs(Path place, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = paragraphs.get(i);
            // of equal paragraphs the second is as old as the text that held two
            int count = Collections.frequency(paragraphs.subList(0, i + 1), words);
            add(place, i + 1, words, before -> Collections.frequency(paragraphs(before), words) >= count);
        }
    }

    private static List<String> paragraphs(@Nullable JsonNode text) {
        return text == null || !text.isString()
                ? List.of()
                : Arrays.stream(BETWEEN_PARAGRAPHS.split(text.asString()))
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .toList();
    }

    /** @param stands whether a former value of the place held the same already */
    private void add(Path within, int paragraph, String words, Predicate<@Nullable JsonNode> stands) {
        WrittenBy by = newestFirst.getFirst().by();
        for (Version version : newestFirst) {
            JsonNode body = version.body();
            if (!stands.test(body == null ? null : within.in(body))) {
                break;
            }
            by = version.by();
        }
        List<String> place = new ArrayList<>(section.steps());
        place.addAll(within.steps());
        written.add(new Written(new Path(place), paragraph, words, by));
    }
}
