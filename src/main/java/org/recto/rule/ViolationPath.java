package org.recto.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/**
 * Translates between paths by item id, as entries have them, and by index, as Jakarta Validation has them:
 * {@code /protein/features/f3/end} and {@code protein.features[2].end}.
 */
final class ViolationPath {

    private final JsonNode entry;
    private final Map<JsonNode, Map<String, Integer>> places =
            new IdentityHashMap<>(); // of items in their lists, by id

    /** @param entry as JSON; of many violations each list is looked through once */
    ViolationPath(JsonNode entry) {
        this.entry = entry;
    }

    /** A node on the way; the interfaces of its states share nothing. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {}

    /** Completes a violation at a path of the entry. */
    void add(ConstraintViolationBuilder builder, Path path) {
        Function<String, NodeBuilderCustomizableContext> property = builder::addPropertyNode;
        Runnable end = builder::addConstraintViolation;
        Supplier<LeafNodeBuilderCustomizableContext> bean = builder::addBeanNode;
        Node node = new Node(property, bean, end);
        @Nullable Integer index = null;
        @Nullable JsonNode at = entry;
        for (String step : path.steps()) {
            if (at != null && at.isArray()) {
                index = places(at).getOrDefault(step, at.size());
                at = at.get(index);
            } else {
                at = at == null ? null : at.get(step);
                NodeBuilderCustomizableContext next = node.property().apply(step);
                node = index == null ? node(next) : node(next.inIterable().atIndex(index));
                index = null;
            }
        }
        if (index == null) {
            node.end().run();
        } else {
            node.bean().get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static Node node(NodeBuilderCustomizableContext context) {
        return new Node(context::addPropertyNode, context::addBeanNode, context::addConstraintViolation);
    }

    private static Node node(NodeBuilderDefinedContext context) {
        return new Node(context::addPropertyNode, context::addBeanNode, context::addConstraintViolation);
    }

    private Map<String, Integer> places(JsonNode list) {
        return places.computeIfAbsent(list, any -> {
            Map<String, Integer> byId = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                byId.putIfAbsent(list.get(i).path("id").asString(""), i);
            }
            return byId;
        });
    }

    /** The path by item ids of a violation that a field constraint reported. */
    static Path of(jakarta.validation.Path violation, JsonNode entry) {
        Path path = Path.ROOT;
        @Nullable JsonNode at = entry;
        for (jakarta.validation.Path.Node node : violation) {
            if (node.getIndex() != null) {
                JsonNode item = at == null ? null : at.get(node.getIndex());
                String id = item == null ? "" : item.path("id").asString("");
                boolean hasId = !id.isEmpty() && id.indexOf('/') < 0;
                path = hasId ? path.then(id) : path;
                at = hasId ? item : at;
            }
            String name = node.getName();
            if (name != null && !name.isEmpty() && !name.startsWith("<")) {
                path = path.then(name);
                at = at == null ? null : at.get(name);
            }
        }
        return path;
    }
}
