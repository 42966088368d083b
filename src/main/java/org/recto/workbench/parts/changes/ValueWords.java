package org.recto.workbench.parts.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.CanonicalJson;
import org.recto.entry.Path;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** A value of an entry's JSON in words, with the names of the items it refers to. */
public final class ValueWords {

    /** The properties that hold item ids, with the list in which each is looked up. */
    private static final Map<String, Path> REFERENCES = Map.of(
            "publication", Path.of("/bibliography"),
            "isoform", Path.of("/protein/isoforms"),
            "transcript", Path.of("/gene/transcripts"),
            "diseases", Path.of("/diseases"),
            "variants", Path.of("/mutations/variants"));

    private final List<JsonNode> entries;

    /** @param entries in which the items are looked up; the first that holds one tells its name */
    public ValueWords(JsonNode... entries) {
        this.entries = List.of(entries);
    }

    /**
     * The value on one line.
     *
     * @param property the property that holds it
     */
    public String of(String property, JsonNode value) {
        if (value.isNull()) {
            return Words.say("parts.none");
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? Words.say("parts.yes") : Words.say("parts.no");
        }
        if (value.isNumber()) {
            return CanonicalJson.of(value);
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? Words.say("parts.empty")
                    : value.valueStream().map(element -> of(property, element)).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(inner -> !inner.getKey().equals("id"))
                    .map(inner -> FieldWords.field(inner.getKey()) + " " + of(inner.getKey(), inner.getValue()))
                    .collect(Collectors.joining(" · "));
        }
        if (property.equals("picture")) {
            return value.asString().replaceFirst("^([0-9a-f]{8})[0-9a-f]{56}", "$1…"); // enough to tell two apart
        }
        return property.equals("status") && value.asString().equals("notDetermined")
                ? Words.say("parts.notDetermined")
                : referred(property, value.asString());
    }

    private String referred(String property, String id) {
        Path list = REFERENCES.get(property);
        if (list != null && !id.isEmpty() && id.indexOf('/') < 0) {
            for (JsonNode entry : entries) {
                JsonNode item = list.then(id).in(entry);
                if (item != null) {
                    return ItemWords.label(list, item);
                }
            }
        }
        return id;
    }
}
