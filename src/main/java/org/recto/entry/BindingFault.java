package org.recto.entry;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence why a tree could not be read as an entry. */
final class BindingFault {

    private BindingFault() {}

    static String sentence(JacksonException fault, JsonNode tree) {
        Path at = place(fault, tree);
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                at.parent() + " has no property \"" + unknown.getPropertyName() + "\"; known are "
                        + unknown.getKnownPropertyIds();
            case InvalidFormatException odd ->
                at + " can't be " + shown(odd.getValue()) + ": " + wanted(odd.getTargetType());
            case MismatchedInputException other -> at + ": " + wanted(other.getTargetType());
            default -> at + ": " + fault.getOriginalMessage();
        };
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value is expected there";
        }
        if (type.isEnum()) {
            return "it is one of " + EntryJson.value(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int" -> "a whole number up to " + Integer.MAX_VALUE + " is expected there";
            case "Double" -> "a number is expected there";
            case "Boolean" -> "true or false is expected there";
            case "String" -> "text in quotes is expected there";
            case "Items", "List" -> "a list is expected there";
            default -> "a JSON object (" + type.getSimpleName() + ") is expected there";
        };
    }

    private static Path place(JacksonException fault, JsonNode tree) {
        Path at = Path.ROOT;
        JsonNode node = tree;
        for (Reference reference : fault.getPath()) {
            String step = reference.getPropertyName();
            if (step == null) {
                node = node.path(reference.getIndex());
                step = node.path("id").asString(Integer.toString(reference.getIndex()));
            } else {
                node = node.path(step);
            }
            at = step.isEmpty() || step.indexOf('/') >= 0 ? at : at.then(step);
        }
        return at;
    }
}
