package org.recto.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.UnreadableEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoils an entry that has every property, at each place and in every way that comes to mind, and asks the schema and
 * the reader of entries, with the field constraints, for the same answer.
 */
class EntrySchemaAgreementTest {

    private static final EntrySchema SCHEMA = EntrySchema.current();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "7",
            "100.5",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"germline\"",
            "\"none\"",
            "\"" + "x".repeat(101) + "\"",
            "\"" + "x".repeat(10_001) + "\"",
            "[]",
            "[null]",
            "[\"x\"]",
            "{}",
            "{\"id\": \"x\"}");

    private final JsonNode complete = read("/entries/complete.json");
    private final List<String> disagreements = new ArrayList<>();
    private int asked;

    @Test
    void theSchemaAcceptsWhatTheReaderAcceptsAndNothingElse() {
        compare("as it is", complete);
        spoil(complete, "");

        assertThat(disagreements).isEmpty();
        assertThat(asked).isGreaterThan(3_000);
    }

    private void spoil(JsonNode node, String at) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode kept = object.get(name);
                if (!at.isEmpty() || !name.equals("schema")) {
                    object.remove(name);
                    compare(at + "/" + name + " removed", complete);
                }
                for (String value : VALUES) {
                    object.set(name, JsonMapper.shared().readTree(value));
                    compare(at + "/" + name + " = " + shortened(value), complete);
                }
                object.set(name, kept);
                spoil(kept, at + "/" + name);
            }
            object.put("colour", "red");
            compare(at + "/colour added", complete);
            object.remove("colour");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spoil(array.get(i), at + "/" + i);
            }
        }
    }

    private void compare(String what, JsonNode json) {
        asked++;
        List<String> faults = SCHEMA.faults(json);
        String refusal = refusal(json);
        if (faults.isEmpty() != refusal.isEmpty()) {
            disagreements.add(what + ": schema says " + faults + ", reader says " + refusal);
        }
    }

    private static String refusal(JsonNode json) {
        try {
            Entry entry = EntryJson.read(json.toString());
            return VALIDATOR.validate(entry).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .findFirst()
                    .orElse("");
        } catch (UnreadableEntry e) {
            return e.getMessage();
        }
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.substring(0, 20) + "… (" + value.length() + ")" : value;
    }

    private static JsonNode read(String resource) {
        try (InputStream in = EntrySchemaAgreementTest.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
