package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Names a place in an entry: property names and item ids, {@code /protein/features/f3/end}.
 *
 * <p>Items go by id and not by index, so a path means the same after a list was reordered.
 *
 * @param steps property names and item ids from the entry inwards; none for the entry itself
 */
public record Path(List<String> steps) {

    /** The entry itself. */
    public static final Path ROOT = new Path(List.of());

    public Path {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.isEmpty() || step.indexOf('/') >= 0) {
                throw new IllegalArgumentException(
                        "A path's step is a property name or an item id, not \"" + step + "\"");
            }
        }
    }

    /**
     * Reads a path as {@link #toString} prints it.
     *
     * @throws IllegalArgumentException where it doesn't begin with a slash or has an empty step
     */
    @JsonCreator
    public static Path of(String path) {
        if (path.isEmpty() || path.equals("/")) {
            return ROOT;
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: \"" + path + "\"");
        }
        String steps = path.substring(1);
        return new Path(steps.indexOf('/') < 0 ? List.of(steps) : Arrays.asList(steps.split("/", -1)));
    }

    /** The place one step further in. */
    public Path then(String step) {
        String[] further = steps.toArray(new String[steps.size() + 1]);
        further[steps.size()] = step;
        return new Path(List.of(further));
    }

    /** The place around it; the entry's own is the entry. */
    public Path parent() {
        return steps.isEmpty() ? this : new Path(steps.subList(0, steps.size() - 1));
    }

    /** The last step, empty for the entry itself. */
    public String last() {
        return steps.isEmpty() ? "" : steps.getLast();
    }

    /** The first step, which names the section; empty for the entry itself. */
    public String section() {
        return steps.isEmpty() ? "" : steps.getFirst();
    }

    /** Whether it is {@code outer} or lies within it. */
    public boolean isWithin(Path outer) {
        int depth = outer.steps.size();
        if (steps.size() < depth) {
            return false;
        }
        for (int i = depth - 1; i >= 0; i--) { // from the ids, in which paths differ most
            if (!steps.get(i).equals(outer.steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it fits a pattern whose {@code *} stands for any one step. */
    public boolean matches(String pattern) {
        return matches(of(pattern));
    }

    boolean matches(Path pattern) {
        List<String> wanted = pattern.steps;
        if (wanted.size() != steps.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals("*") && !wanted.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands there in an entry's JSON, or {@code null} where nothing does. */
    public @Nullable JsonNode in(JsonNode entry) {
        JsonNode node = entry;
        for (String step : steps) {
            JsonNode inner = step(node, step);
            if (inner == null) {
                return null;
            }
            node = inner;
        }
        return node;
    }

    /** The property or the item with that id, or {@code null}. */
    static @Nullable JsonNode step(JsonNode node, String step) {
        if (!node.isArray()) {
            return node.get(step);
        }
        for (JsonNode element : node) {
            if (element.path("id").asString("").equals(step)) {
                return element;
            }
        }
        return null;
    }

    @Override
    @JsonValue
    public String toString() {
        return "/" + String.join("/", steps);
    }
}
