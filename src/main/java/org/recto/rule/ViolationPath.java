package org.recto.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
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

    /** A node on the way; the interfaces of its states share nothing. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {}

    private ViolationPath() {}

    /** Completes a violation at a path of the entry. */
    static void add(ConstraintViolationBuilder builder, Path path, JsonNode entry) {
        Function<String, NodeBuilderCustomizableContext> property = builder::addPropertyNode;
        Runnable end = builder::addConstraintViolation;
        Supplier<LeafNodeBuilderCustomizableContext> bean = builder::addBeanNode;
        Node node = new Node(property, bean, end);
        @Nullable Integer index = null;
        Path walked = Path.ROOT;
        for (String step : path.steps()) {
            JsonNode list = walked.in(entry);
            walked = walked.then(step);
            if (list != null && list.isArray()) {
                index = indexOf(list, step);
            } else {
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

    private static int indexOf(JsonNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").asString("").equals(id)) {
                return i;
            }
        }
        return list.size();
    }

    /** The path by item ids of a violation that a field constraint reported. */
    static Path of(jakarta.validation.Path violation, JsonNode entry) {
        Path path = Path.ROOT;
        for (jakarta.validation.Path.Node node : violation) {
            if (node.getIndex() != null) {
                JsonNode list = path.in(entry);
                JsonNode item = list == null ? null : list.get(node.getIndex());
                String id = item == null ? "" : item.path("id").asString("");
                path = id.isEmpty() || id.indexOf('/') >= 0 ? path : path.then(id);
            }
            String name = node.getName();
            if (name != null && !name.isEmpty() && !name.startsWith("<")) {
                path = path.then(name);
            }
        }
        return path;
    }
}
