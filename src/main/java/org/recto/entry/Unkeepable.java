package org.recto.entry;

import tools.jackson.databind.JsonNode;

/**
 * Refuses what the canonical form or PostgreSQL cannot keep: U+0000, lone surrogates, numbers beyond a double.
 */
final class Unkeepable {

    private Unkeepable() {}

    static void refuse(JsonNode tree) {
        refuse(tree, Path.ROOT);
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
