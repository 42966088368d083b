package org.recto.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** The canonical form of RFC 8785, over which hashes are taken. */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The canonical text of a tree that was parsed strictly. */
    public static String of(JsonNode tree) {
        StringBuilder text = new StringBuilder();
        write(tree, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeObject(node, text);
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode element : node) {
                text.append(before);
                write(element, text);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (node.isString()) {
            write(node.stringValue(), text);
        } else if (node.isNumber()) {
            text.append(number(node));
        } else {
            text.append(node); // true, false and null
        }
    }

    /** Names go by their UTF-16 code units, which is how Java compares texts. */
    private static void writeObject(JsonNode object, StringBuilder text) {
        char before = '{';
        for (Map.Entry<String, JsonNode> property :
                object.properties().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            text.append(before);
            write(property.getKey(), text);
            text.append(':');
            write(property.getValue(), text);
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private static String number(JsonNode number) {
        try {
            return number.isInt()
                    ? number.toString()
                    : NumberToJSON.serializeNumber(Double.parseDouble(number.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
