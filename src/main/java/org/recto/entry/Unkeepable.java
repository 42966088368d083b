package org.recto.entry;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what the canonical form or PostgreSQL cannot keep: U+0000, lone surrogates, numbers beyond a double.
 */
final class Unkeepable {

    private Unkeepable() {}

    static void refuse(JsonNode tree) {
        // where is worked out only when there is something to say
        if (isIn(tree)) {
            refuse(tree, Path.ROOT);
        }
    }

    private static boolean isIn(JsonNode node) {
        if (node.isString()) {
            return isIn(node.stringValue());
        }
        if (node.isNumber()) {
            return !Double.isFinite(node.doubleValue());
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (isIn(property.getKey()) || isIn(property.getValue())) {
                    return true;
                }
            }
        } else if (node.isArray()) {
            for (JsonNode element : node) {
                if (isIn(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it holds U+0000 or any surrogate: pairs are told from lone ones where it does. */
    private static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(JsonNode node, Path at) {
        if (node.isString()) {
            refuse(node.stringValue(), at);
        } else if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            throw new UnreadableEntry(at + " holds a number that is too large");
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                refuse(property.getKey(), at);
                refuse(property.getValue(), within(at, property.getKey()));
            });
        } else if (node.isArray()) {
            for (JsonNode element : node) {
                refuse(element, within(at, element.path("id").asString("")));
            }
        }
    }

    private static void refuse(String text, Path at) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnreadableEntry(at + " holds the character U+0000, which no text may hold");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new UnreadableEntry(at + " holds half of a character (a lone surrogate)");
            }
        }
    }

    private static Path within(Path at, String step) {
        return step.isEmpty() || step.indexOf('/') >= 0 ? at : at.then(step);
    }
}
