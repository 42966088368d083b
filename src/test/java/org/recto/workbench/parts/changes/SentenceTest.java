package org.recto.workbench.parts.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.UnreadableEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every field of the complete entry is changed, taken away and given; every item comes, goes and changes places. */
class SentenceTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Path TOLD = Path.of("src/test/resources/changes/sentences.txt");

    private final JsonNode complete = JsonMapper.shared().readTree(read("src/test/resources/entries/complete.json"));
    private final Set<String> told = new LinkedHashSet<>();

    @Test
    void everyKindOfChangeIsToldInWords() throws IOException {
        changeEach(complete);

        String sentences = String.join("\n", told) + "\n";
        Files.writeString(Path.of("target/sentences.txt"), sentences);
        assertThat(sentences).isEqualTo(read(TOLD.toString()));
        assertThat(told)
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("[A-Z].*")
                        .doesNotContainPattern(
                                "\\b(statedLength|hgvsDna|dnaIdentity|hgncId|localOrder|ontologyId|null)\\b"));
    }

    /** Each place within a node of the complete entry's tree, which is as it was afterwards. */
    private void changeEach(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (node == complete && (name.equals("schema") || name.equals("accession")) || name.equals("id")) {
                    continue;
                }
                boolean changed = !value.isContainer() && tell(() -> object.set(name, other(value)));
                object.set(name, value);
                if (!changed && !isOfItems(value) && !name.equals("symbol")) {
                    boolean removed = tell(() -> object.remove(name));
                    if (!removed || !tell(() -> object.set(name, value))) {
                        object.set(name, value);
                    }
                }
                changeEach(value);
            }
        } else if (node instanceof ArrayNode list && isOfItems(list)) {
            JsonNode first = list.get(0);
            tell(() -> list.remove(0));
            list.insert(0, first);
            tell(() -> list.add(another((ObjectNode) first)));
            list.remove(list.size() - 1);
            if (list.size() > 1) {
                tell(() -> list.add(list.remove(0)));
                list.insert(0, list.remove(list.size() - 1));
            }
            list.forEach(this::changeEach);
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            JsonNode first = list.get(0);
            tell(() -> list.add(other(first)));
            list.remove(list.size() - 1);
        }
    }

    private static boolean isOfItems(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).has("id");
    }

    private static JsonNode another(ObjectNode item) {
        ObjectNode copy = item.deepCopy();
        String id = item.get("id").asString();
        copy.put("id", id.charAt(0) + "99");
        return copy;
    }

    private static JsonNode other(JsonNode value) {
        if (value.isNumber()) {
            return value.isInt() ? JSON.numberNode(value.intValue() + 1) : JSON.numberNode(value.doubleValue() + 1);
        }
        if (value.isBoolean()) {
            return JSON.booleanNode(!value.booleanValue());
        }
        if (value.isObject()) {
            return JSON.objectNode().put("source", "Somewhere");
        }
        return value.isNull()
                ? JSON.objectNode().put("start", 1).put("end", 33)
                : JSON.stringNode(value.asString() + " Or so.");
    }

    /** @return whether the change makes an entry still */
    private boolean tell(Runnable change) {
        Entry before = EntryJson.ofTree(complete);
        change.run();
        Entry after;
        try {
            after = EntryJson.ofTree(complete);
        } catch (UnreadableEntry refused) {
            return false;
        }
        JsonNode old = EntryJson.tree(before);
        JsonNode now = EntryJson.tree(after);
        Change.between(before, after)
                .forEach(one -> told.add(Sentence.of(one, old, now).text()));
        return true;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
